import type { DocumentId, SourceId } from '../domain/sources.ts';
import { FURTHER_LINKS } from './further-links.ts';
import type { Language } from './ports.ts';
import type { Twins } from './text.ts';

/** A public page, with the words for its button. */
export interface PageLink {
  readonly title: string;
  readonly url: `https://${string}`;
}

/** The page of each source document as it stands today; it may say more than the document that was read. */
const DOCUMENT_LINKS = {
  W10E: {
    en: {
      title: 'Upgrade Windows 10 Home customers to Windows 10 Education',
      url: 'https://learn.microsoft.com/en-us/partner-center/customers/upgrade-windows-to-education',
    },
    nl: {
      title: 'Klanten met Windows 10 Home upgraden naar Windows 10 Education',
      url: 'https://learn.microsoft.com/nl-nl/partner-center/customers/upgrade-windows-to-education',
    },
  },
  EDU: {
    en: {
      title: 'Sell offers to education customers',
      url: 'https://learn.microsoft.com/en-us/partner-center/customers/sell-to-education-customers',
    },
    nl: {
      title: 'Aanbiedingen verkopen aan onderwijsklanten',
      url: 'https://learn.microsoft.com/nl-nl/partner-center/customers/sell-to-education-customers',
    },
  },
  HUP: {
    en: {
      title: 'Microsoft Home Use Program FAQ',
      url: 'https://learn.microsoft.com/en-us/microsoft-365/commerce/microsoft-home-use-program-faq',
    },
    nl: {
      title: 'Veelgestelde vragen over het Microsoft Home Use Program',
      url: 'https://learn.microsoft.com/nl-nl/microsoft-365/commerce/microsoft-home-use-program-faq',
    },
  },
  MPN: {
    en: {
      title: 'Azure and cloud products benefits in Partner Center',
      url: 'https://learn.microsoft.com/en-us/partner-center/benefits/mpn-benefits-azure-cloud',
    },
    nl: {
      title: 'Voordelen voor Azure en cloudproducten in Partner Center',
      url: 'https://learn.microsoft.com/nl-nl/partner-center/benefits/mpn-benefits-azure-cloud',
    },
  },
  UPG: {
    en: {
      title: "Add licences or more services to a customer's subscription",
      url: 'https://learn.microsoft.com/en-us/partner-center/customers/add-licenses-or-services-to-an-existing-subscription',
    },
    nl: {
      title: 'Licenties of meer services toevoegen aan het abonnement van een klant',
      url: 'https://learn.microsoft.com/nl-nl/partner-center/customers/add-licenses-or-services-to-an-existing-subscription',
    },
  },
} as const satisfies Record<DocumentId, Twins<PageLink>>;

const DASHBOARD = 'https://partner.microsoft.com/dashboard';
const VLSC = 'https://www.microsoft.com/Licensing/servicecenter/default.aspx';
const SHAPE_THE_FUTURE = 'https://www.microsoft.com/education/products/windows/shapethefuture.aspx';
const WINDOWS_FEATURES = 'https://www.microsoft.com/education/products/windows/features';

/** Places to send somebody on to (W10E-10, W10E-12, W10E-14), as the document gives them. */
export const LINKS = {
  ...FURTHER_LINKS,
  partnerCenter: {
    en: { title: 'Partner Center', url: DASHBOARD },
    nl: { title: 'Partner Center', url: DASHBOARD },
  },
  vlsc: {
    en: { title: 'Volume Licensing Service Center (VLSC)', url: VLSC },
    nl: { title: 'Volume Licensing Service Center (VLSC)', url: VLSC },
  },
  shapeTheFuture: {
    en: { title: 'Shape the Future', url: SHAPE_THE_FUTURE },
    nl: { title: 'Shape the Future', url: SHAPE_THE_FUTURE },
  },
  windowsEducationFeatures: {
    en: { title: 'Windows Education features', url: WINDOWS_FEATURES },
    nl: { title: 'Functies van Windows Education', url: WINDOWS_FEATURES },
  },
  windowsEducationHub: {
    en: { title: 'Windows for Education', url: 'https://learn.microsoft.com/en-us/education/windows/' },
    nl: { title: 'Windows voor het onderwijs', url: 'https://learn.microsoft.com/nl-nl/education/windows/' },
  },
} as const satisfies Record<string, Twins<PageLink>>;

/** The page of the document that a rule comes from. */
export function documentLink(source: SourceId, language: Language): PageLink {
  const found = Object.entries(DOCUMENT_LINKS).find(([document]) => source.startsWith(`${document}-`));
  if (!found) throw new Error(`Source ${source} has no page in dialogs/document-links.ts: add its document.`);
  return found[1][language];
}
