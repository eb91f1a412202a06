import { guidOf } from '../guid.ts';
import { PLANS } from '../plans.ts';
import type { SandboxCustomer, SandboxSubscription } from '../world.ts';
import { OFFERS, type Offer } from './catalogue.ts';
import type { Scripted } from './scripted.ts';

interface Bought {
  readonly offer: Offer;
  readonly quantity: number;
  readonly inUse?: number;
  readonly status?: SandboxSubscription['status'];
  readonly isTrial?: boolean;
  readonly scripted?: Scripted;
  /** An add-on of the customer's first subscription. */
  readonly addOn?: boolean;
}

interface Told {
  readonly name: string;
  readonly domain: string;
  readonly delegatedAdmin?: boolean;
  readonly bought: readonly Bought[];
}

/** A plan of ours as an offer of the catalogue that leads nowhere. */
const unlisted = ({
  offerId: id,
  offerName: name,
  skuPartNumber: part,
}: (typeof PLANS)['frontlinePilot']) => ({
  id,
  name,
  part,
  services: [],
  most: 10_000_000,
});

/** One customer for each thing that an upgrade can meet. */
const TOLD: readonly Told[] = [
  {
    name: 'Fabrikam Foods',
    domain: 'fabrikamfoods',
    bought: [{ offer: OFFERS.businessStandard, quantity: 40, inUse: 31 }],
  },
  {
    name: 'Trey Research',
    domain: 'treyresearch',
    bought: [{ offer: OFFERS.businessBasic, quantity: 25, inUse: 22 }],
  },
  {
    name: 'Lamna Healthcare',
    domain: 'lamnahealthcare',
    bought: [{ offer: OFFERS.appsForBusiness, quantity: 15, inUse: 15 }],
  },
  {
    name: 'Coho Vineyard',
    domain: 'cohovineyard',
    bought: [{ offer: OFFERS.businessBasicIndia, quantity: 30, inUse: 18 }],
  },
  {
    name: 'Adventure Works Pune',
    domain: 'adventureworkspune',
    bought: [
      {
        offer: OFFERS.appsForBusinessIndia,
        quantity: 10,
        scripted: { alsoOffered: [OFFERS.businessStandard.id] },
      },
    ],
  },
  {
    name: 'Lucerne Publishing',
    domain: 'lucernepublishing',
    bought: [{ offer: OFFERS.businessBasic, quantity: 12, status: 'suspended' }],
  },
  {
    name: 'Southridge Video',
    domain: 'southridgevideo',
    bought: [
      { offer: OFFERS.businessBasic, quantity: 18 },
      { offer: OFFERS.businessStandard, quantity: 5 },
    ],
  },
  {
    name: 'Humongous Insurance',
    domain: 'humongousinsurance',
    bought: [
      { offer: OFFERS.businessBasic, quantity: 60 },
      { offer: OFFERS.businessPremium, quantity: 20 },
    ],
  },
  {
    name: 'Fourth Coffee',
    domain: 'fourthcoffee',
    delegatedAdmin: false,
    bought: [{ offer: OFFERS.businessStandard, quantity: 9 }],
  },
  {
    name: 'VanArsdel',
    domain: 'vanarsdel',
    bought: [
      { offer: OFFERS.businessStandard, quantity: 33 },
      { offer: OFFERS.audioConferencing, quantity: 10, addOn: true },
    ],
  },
  {
    name: "Margie's Travel",
    domain: 'margiestravel',
    bought: [{ offer: OFFERS.businessBasic, quantity: 25, isTrial: true }],
  },
  {
    name: 'Litware',
    domain: 'litware',
    bought: [{ offer: OFFERS.newBasic, quantity: 50, inUse: 44, scripted: { refundable: 10 } }],
  },
  {
    name: 'Wide World Importers',
    domain: 'wideworldimporters',
    bought: [{ offer: OFFERS.businessBasic, quantity: 7, scripted: { notProvisioned: true } }],
  },
  {
    name: 'Blue Yonder Airlines',
    domain: 'blueyonderairlines',
    bought: [
      {
        offer: OFFERS.appsForBusiness,
        quantity: 28,
        scripted: { refused: { [OFFERS.e3.id]: 10 }, notOffered: [OFFERS.e5.id] },
      },
    ],
  },
  {
    name: 'City Power and Light',
    domain: 'citypowerandlight',
    bought: [
      {
        offer: OFFERS.businessStandard,
        quantity: 70,
        scripted: { alsoOffered: [OFFERS.businessPremium.id] },
      },
    ],
  },
  {
    name: 'Graphic Design Institute',
    domain: 'graphicdesign',
    bought: [{ offer: OFFERS.businessStandard, quantity: 20, scripted: { troubledUsers: 2 } }],
  },
  {
    name: 'Tailwind Traders',
    domain: 'tailwindtraders',
    bought: [{ offer: OFFERS.businessBasic, quantity: 35, scripted: { later: true } }],
  },
  {
    name: 'Consolidated Messenger',
    domain: 'consolidatedmessenger',
    bought: [{ offer: OFFERS.businessBasic, quantity: 14, scripted: { pendingChange: true } }],
  },
  {
    name: 'Woodgrove Bank',
    domain: 'woodgrovebank',
    bought: [
      { offer: OFFERS.businessBasic, quantity: 45 },
      { offer: unlisted(PLANS.frontlinePilot), quantity: 8 },
    ],
  },
];

const DAY_MS = 86_400_000;
const LEFT_DAYS = 200;
const LEFT_OF_TRIAL_DAYS = 20;

/** The customers of the subscription stories; days are counted from the day the sandbox starts. */
export function upgradeCustomers(now: Date): readonly SandboxCustomer[] {
  return TOLD.map(({ name, domain, delegatedAdmin, bought }) => {
    const id = guidOf(`customer ${name}`);
    return {
      id,
      name,
      domain: `${domain}.onmicrosoft.com`,
      anotherRegion: false,
      ...(delegatedAdmin === false && { delegatedAdmin }),
      qualifications: [],
      subscriptions: bought.map((one, at) => subscriptionOf(id, one, at, now)),
    };
  });
}

function subscriptionOf(customerId: string, bought: Bought, at: number, now: Date): SandboxSubscription {
  const { offer, quantity, inUse, status = 'active', isTrial = false, scripted, addOn } = bought;
  const idAt = (place: number) => guidOf(`subscription ${customerId} ${place}`);
  const days = isTrial ? LEFT_OF_TRIAL_DAYS : LEFT_DAYS;
  return {
    id: idAt(at),
    offerId: offer.id,
    offerName: offer.name,
    skuPartNumber: offer.part,
    quantity,
    status,
    isTrial,
    autoRenewEnabled: !isTrial,
    startsAt: dayFrom(now, days - (isTrial ? 30 : 365)),
    endsAt: dayFrom(now, days),
    ...(inUse !== undefined && { inUse }),
    ...(scripted && { scripted }),
    ...(addOn && { addOnOf: idAt(0) }),
  };
}

function dayFrom(now: Date, days: number): string {
  return `${new Date(now.getTime() + days * DAY_MS).toISOString().slice(0, 10)}T00:00:00Z`;
}
