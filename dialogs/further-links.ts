import type { PageLink } from './document-links.ts';
import type { Twins } from './text.ts';

const page = (url: PageLink['url'], en: string, nl: string = en): Twins<PageLink> => ({
  en: { title: en, url },
  nl: { title: nl, url },
});
/** Pages of learn.microsoft.com are there in both languages. */
const learn = (path: string, en: string, nl: string): Twins<PageLink> => ({
  en: { title: en, url: `https://learn.microsoft.com/en-us/${path}` },
  nl: { title: nl, url: `https://learn.microsoft.com/nl-nl/${path}` },
});

/** Places that the documents on home use, benefits, education customers and upgrades send people to (HUP-13, MPN-17, UPG-10). */
export const FURTHER_LINKS = {
  addCustomer: learn(
    'partner-center/customers/add-a-new-customer',
    'Add a new customer',
    'Een nieuwe klant toevoegen',
  ),
  homeUse: page('https://www.microsoft.com/home-use-program', 'Home Use Program'),
  homeUseChina: page(
    'https://www.microsoftstore.com.cn/home-use-program/invite',
    'Home Use Program in China',
  ),
  homeUseHongKong: page(
    'https://www.microsoftestore.com.hk/partner/hup?locale=en_HK',
    'Home Use Program in Hong Kong',
    'Home Use Program in Hongkong',
  ),
  homeUseResources: page(
    'https://www.microsoft.com/home-use-program/resources',
    'Promotion material',
    'Promotiemateriaal',
  ),
  homeUseMaterial: page(
    'https://microsofteur.sharepoint.com/teams/HUPMaterial',
    'Onboarding material',
    'Onboardingmateriaal',
  ),
  homeUseOverview: page(
    'https://www.microsoft.com/licensing/licensing-programs/software-assurance-by-benefits',
    'Licensing overview',
    'Overzicht van licenties',
  ),
  employeeFaq: page(
    'https://www.microsoft.com/home-use-program/frequently-asked-questions',
    'Employee FAQ',
    'Veelgestelde vragen van medewerkers',
  ),
  purchaseFaq: page(
    'https://products.office.com/microsoft-office-for-home-and-school-faq',
    'Purchase and installation FAQ',
    'Veelgestelde vragen over aankoop en installatie',
  ),
  microsoftSupport: page('https://support.microsoft.com/', 'Microsoft Support'),
  storeForBusiness: page(
    'https://go.microsoft.com/fwlink/?linkid=2139192',
    'Microsoft Store for Business',
    'Microsoft Store voor Bedrijven',
  ),
  storeAdminSupport: learn(
    'microsoft-store/',
    'Store for Business admin support',
    'Ondersteuning voor Store-beheerders',
  ),
  yourProducts: page('https://go.microsoft.com/fwlink/p/?linkid=842054', 'Your products', 'Uw producten'),
  domainTakeover: learn(
    'azure/active-directory/users-groups-roles/domains-admin-takeover',
    'Take over an unmanaged directory',
    'Een niet-beheerde directory overnemen',
  ),
  adminSubscriptions: page(
    'https://admin.microsoft.com/AdminPortal/Home#/subscriptions',
    'Subscriptions in the admin center',
    'Abonnementen in het beheercentrum',
  ),
  productKeyStart: page(
    'https://signup.microsoft.com/productkeystart',
    'Product-key start page',
    'Startpagina voor productcodes',
  ),
  benefitsTable: page(
    'https://assetsprod.microsoft.com/mpn-maps-software-iur-competency-license-table.docx',
    'Table of benefits',
    'Tabel met voordelen',
  ),
  technicalSupport: learn(
    'partner-center/mpn-benefits-technical-support',
    'Technical support ticket',
    'Ticket voor technische ondersteuning',
  ),
  migrateFromE3: learn(
    'microsoft-365/business/migrate-from-e3',
    'Migrate from Office 365 E3',
    'Migreren vanaf Office 365 E3',
  ),
  businessVoice: learn(
    'microsoftteams/business-voice/whats-business-voice',
    'Business Voice',
    'Business Voice',
  ),
  businessVoiceCountries: learn(
    'microsoftteams/business-voice/country-region-availability',
    'Countries with Business Voice',
    'Landen met Business Voice',
  ),
  deployWindows: learn(
    'windows/deployment/deploy-m365',
    'Deploy Windows 10 with Microsoft 365',
    'Windows 10 uitrollen met Microsoft 365',
  ),
  switchPlan: learn(
    'microsoft-365/commerce/subscriptions/switch-to-a-different-plan',
    'Switch to a different plan',
    'Overschakelen naar een ander plan',
  ),
  requestRelationship: learn(
    'partner-center/request-a-relationship-with-a-customer',
    'Request delegated admin privileges',
    'Gedelegeerde beheerdersrechten aanvragen',
  ),
  multichannel: learn(
    'partner-center/multichannel',
    'Several partners for one customer',
    'Meerdere partners voor één klant',
  ),
  billingScenarios: learn(
    'partner-center/common-billing-scenarios',
    'Common billing scenarios',
    'Veelvoorkomende factureringsscenario’s',
  ),
} as const satisfies Record<string, Twins<PageLink>>;
