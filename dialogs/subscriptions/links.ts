import type { PageLink } from '../document-links.ts';
import type { Twins } from '../text.ts';

/** What an upgrade or more licences cost in between (UPG-09). */
export const BILLING_LINK: Twins<PageLink> = {
  en: {
    title: 'Common billing scenarios',
    url: 'https://learn.microsoft.com/en-us/partner-center/billing/common-billing-scenarios',
  },
  nl: {
    title: 'Algemene factureringsscenario’s',
    url: 'https://learn.microsoft.com/nl-nl/partner-center/billing/common-billing-scenarios',
  },
};

/** The pages that the guide sends people on to (UPG-10). */
export const UPGRADE_LINKS: Twins<readonly PageLink[]> = {
  en: [
    {
      title: 'Switch to a different Microsoft 365 plan',
      url: 'https://learn.microsoft.com/en-us/microsoft-365/commerce/subscriptions/switch-to-a-different-plan',
    },
    {
      title: 'Request delegated admin privileges',
      url: 'https://learn.microsoft.com/en-us/partner-center/customers/request-a-relationship-with-a-customer',
    },
    BILLING_LINK.en,
  ],
  nl: [
    {
      title: 'Overschakelen naar een ander Microsoft 365-abonnement',
      url: 'https://learn.microsoft.com/nl-nl/microsoft-365/commerce/subscriptions/switch-to-a-different-plan',
    },
    {
      title: 'Gedelegeerde beheerdersbevoegdheden aanvragen',
      url: 'https://learn.microsoft.com/nl-nl/partner-center/customers/request-a-relationship-with-a-customer',
    },
    BILLING_LINK.nl,
  ],
};

/** Where the licences of a customer's users are listed, product by product. */
export const ADMIN_LICENCES: Twins<PageLink> = {
  en: {
    title: 'Microsoft 365 admin center: Billing > Licenses',
    url: 'https://admin.microsoft.com/Adminportal/Home#/licenses',
  },
  nl: {
    title: 'Microsoft 365-beheercentrum: Facturering > Licenties',
    url: 'https://admin.microsoft.com/Adminportal/Home#/licenses',
  },
};
