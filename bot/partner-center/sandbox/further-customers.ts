import { folded } from '../../../domain/folded.ts';
import { guidOf } from './guid.ts';
import { PLANS, type Plan } from './plans.ts';

/** A customer out of word lists: the same ones every time, so that people can remember them. */
export interface FurtherCustomer {
  readonly id: string;
  readonly name: string;
  readonly domain: string;
  readonly education?: 'approved' | 'inReview';
  readonly bought: readonly { readonly plan: Plan; readonly quantity: number; readonly renews: boolean }[];
}

const words = (text: string) => text.split(', ');

const DUTCH_SCHOOL_KINDS = words(
  'Basisschool, Montessorischool, Daltonschool, Openbare Basisschool, Scholengroep, Praktijkschool, Vakschool, ' +
    'Vrije School, Jenaplanschool, Kindcentrum',
);
const DUTCH_SCHOOL_NAMES = words(
  'De Regenboog, Het Kompas, De Wegwijzer, De Horizon, De Klimboom, De Vuurtoren, Het Mozaïek, De Ark, De Kameleon, ' +
    'De Springplank, De Vlieger, De Bron, De Eiken, Het Anker, De Zonnewijzer, De Ontdekking, De Sterrenwacht, ' +
    'Het Talent, De Driehoek, De Kade, De Molenwiek, De Windroos, Het Palet, De Zeester, De Beuken, De Plataan, ' +
    'Het Baken, De Vonk, De Lantaarn, De Wissel, De Brug, De Stroom, Het Rondeel, De Schakel, De Linde, De Boei, ' +
    'De Kring, De Veste, Het Zwanenmeer, De Leeuwerik, De Waterlelie, De Gouden Griffel, De Krullevaar, De Toermalijn, ' +
    'De Ooievaar, Het Startblok, De Dorpsakker, De Meander, De Zandloper, Het Reigersnest',
);
const ENGLISH_PLACES = words(
  'Ashford, Barnham, Brookfield, Castleton, Cedar Hill, Chesterfield, Clearwater, Cranleigh, Dunmore, Eastbourne, ' +
    'Elmwood, Fairview, Foxdale, Glenmore, Greenhill, Hartley, Hazelwood, Highgate, Hillcrest, Holmfirth, Ivybridge, ' +
    'Kingsmead, Kirkwood, Langley, Larkfield, Linton, Maplewood, Marlow, Meadowbank, Milton, Northgate, Oakham, ' +
    'Orchard Park, Penrith, Pinehurst, Queensway, Ravenswood, Redhill, Riverside, Rosehill, Saltburn, Sherwood, ' +
    'Silverdale, Southfield, Stonebridge, Thornbury, Upton, Westbrook, Whitby, Woodstock',
);
const ENGLISH_SCHOOL_KINDS = words(
  'Primary School, Grammar School, Community College, Infant School, Sixth Form College, Technical College, ' +
    "Girls' School, Boys' School, Comprehensive, Church School",
);
const DUTCH_TRADES = words(
  'Bakkerij, Garage, Bouwbedrijf, Apotheek, Drukkerij, Installatiebedrijf, Schildersbedrijf, Transportbedrijf, ' +
    'Makelaardij, Kwekerij',
);
const DUTCH_FAMILIES = words(
  'Jansen, De Vries, Bakker, Visser, Smit, Meijer, De Boer, Mulder, De Groot, Bos, Vos, Peters, Hendriks, ' +
    'Van Leeuwen, Dekker, Brouwer, De Wit, Dijkstra, Smits, De Graaf, Van der Meer, Kok, Jacobs, Vermeulen, ' +
    'Van den Berg, Van Dijk, Kuipers, Veenstra, Hoekstra, Prins, Blom, Huisman, Postma, Schouten, Verhoeven, ' +
    'Willems, Van Vliet, Maas, Hermans, Timmermans, Groen, Koster, Gerritsen, Wolters, Scholten, Martens, Boersma, ' +
    'Van Loon, Kramer, Bosman',
);
const ENGLISH_TRADES = words(
  'Bakery, Engineering, Logistics, Printing, Dental Care, Legal, Accountancy, Interiors, Foods, Joinery',
);

const CLOSINGS = ['B.V.', 'V.O.F.'] as const;
const LONGEST_DOMAIN = 27;

/** That many customers, at most 2,000, all of different names: half of them schools. */
export function furtherCustomers(count: number): readonly FurtherCustomer[] {
  const taken = new Set<string>();
  return Array.from({ length: count }, (_, at) => {
    const name = nameAt(at);
    return { id: guidOf(`customer ${name}`), name, domain: domainFor(name, taken), ...lifeAt(at) };
  });
}

/** Every fourth customer of a kind, then the next name of that kind. */
function nameAt(at: number): string {
  const turn = Math.floor(at / 4);
  const pick = (list: readonly string[], step: number) => list[step % list.length] ?? '';
  const slow = Math.floor(turn / 50);
  switch (at % 4) {
    case 0:
      return `${pick(DUTCH_SCHOOL_KINDS, slow)} ${pick(DUTCH_SCHOOL_NAMES, turn)}`;
    case 1:
      return `${pick(DUTCH_TRADES, slow)} ${pick(DUTCH_FAMILIES, turn)} ${pick(CLOSINGS, turn)}`;
    case 2:
      return `${pick(ENGLISH_PLACES, turn)} ${pick(ENGLISH_SCHOOL_KINDS, slow)}`;
    default:
      return `${pick(ENGLISH_PLACES, turn)} ${pick(ENGLISH_TRADES, slow)} Ltd`;
  }
}

/** Two schools of three are verified, which makes a third of all; companies are commercial customers. */
function lifeAt(at: number): Pick<FurtherCustomer, 'education' | 'bought'> {
  const turn = Math.floor(at / 4);
  const quantity = 10 + ((turn * 37) % 390);
  if (at % 2 === 1) {
    const plan = turn % 2 === 0 ? PLANS.businessPremium : PLANS.m365E3;
    return { bought: turn % 5 === 0 ? [] : [{ plan, quantity, renews: turn % 3 > 0 }] };
  }
  const plan = turn % 4 === 0 ? PLANS.m365A3Students : PLANS.m365A3Faculty;
  const bought = [{ plan, quantity, renews: turn % 7 > 0 }];
  if (turn % 3 > 0) return { education: 'approved', bought };
  return turn % 9 === 0 ? { education: 'inReview', bought } : { bought };
}

function domainFor(name: string, taken: Set<string>): string {
  const plain = folded(name).replace(/[^a-z0-9]+/g, '');
  const short = plain.slice(0, LONGEST_DOMAIN);
  const domain = taken.has(short) ? `${plain.slice(0, LONGEST_DOMAIN - 4)}${taken.size}` : short;
  taken.add(domain);
  return domain;
}
