import type { Request } from '../../domain/request.ts';
import type { Twins } from '../text.ts';

/** What is filed with Microsoft Support (W10E-06). Support reads English, so the pack is English in both languages. */
export interface SupportPack {
  readonly title: string;
  readonly description: string;
  readonly phone: string;
  readonly email: string;
  readonly method: string;
}

/** Word for word what Support expects as the title. */
const TITLE = 'Windows 10 Home to Windows 10 Education upgrade product key';

export function supportPack({ keys, asked }: Request): SupportPack {
  const [first, ...others] = asked.subscriptions;
  const extra = others.map(({ id, name }) => ` Further subscription ID ${id} (${name}).`).join('');
  return {
    title: TITLE,
    description: `Requesting ${keys} keys to enable upgrade to Windows 10 Education. Customer's subscription ID ${first?.id ?? ''} (${first?.name ?? ''}).${extra}`,
    phone: asked.phone,
    email: asked.email,
    method: asked.contactMethod === 'phone' ? 'Phone' : 'Schedule a call back',
  };
}

/** How the partner files it (W10E-05), with the names of the buttons as they appear on the screen. */
export const filingSteps: Twins<readonly string[]> = {
  en: [
    'Sign in to the Partner Center dashboard.',
    'Choose Customers, then the customer.',
    'Choose Service management, then Service requests.',
    'Choose New request, then Office 365 and Enterprise Mobility Suite.',
    'The Office 365 portal opens: sign in there with your Partner Center account.',
    'In the menu on the left, choose Support, then New service request.',
    'Copy the fields of this support pack into the form.',
    'Choose Contact me. The Need Help? pane shows the waiting time.',
    'Support checks the customer and e-mails how to get the keys.',
    'Pass the keys and the instructions on to the customer.',
  ],
  nl: [
    'Meld je aan bij het dashboard van Partner Center.',
    'Kies Customers (Klanten) en daarna de klant.',
    'Kies Service management (Servicebeheer) en daarna Service requests (Serviceaanvragen).',
    'Kies New request (Nieuwe aanvraag) en daarna Office 365 and Enterprise Mobility Suite.',
    'Het Office 365-portaal gaat open: meld je daar aan met je Partner Center-account.',
    'Kies in het menu links Support en daarna New service request (Nieuwe serviceaanvraag).',
    'Neem de velden van dit supportpakket over in het formulier.',
    'Kies Contact me (Contact opnemen). In het deelvenster Need Help? staat de wachttijd.',
    'Support controleert de klant en mailt hoe je aan de sleutels komt.',
    'Geef de sleutels en de instructies door aan de klant.',
  ],
};

/** What the customer does with a key (W10E-08, W10E-04), ready to send. */
export const customerInstructions: Twins<(customer: string) => string> = {
  en: customer =>
    [
      `To: ${customer}`,
      '',
      'You receive your product keys separately. This is how you upgrade a device from Windows 10 Home to Windows 10 Education:',
      '1. Choose Start, then Settings > Update & Security > Activation.',
      '2. Choose Change product key and enter the 25-character key.',
      '3. Choose Next. The upgrade to Windows 10 Pro starts; the device restarts.',
      '4. Join the device to your organisation (Microsoft Entra ID, formerly Azure Active Directory). It then becomes Windows 10 Education by itself.',
      '',
      'Use one key per device, and keep the keys safe.',
    ].join('\n'),
  nl: customer =>
    [
      `Aan: ${customer}`,
      '',
      'De productcodes ontvang je apart. Zo werk je een apparaat bij van Windows 10 Home naar Windows 10 Education:',
      '1. Kies Start en daarna Instellingen > Bijwerken en beveiliging > Activering.',
      '2. Kies Productcode wijzigen en voer de productcode van 25 tekens in.',
      '3. Kies Volgende. De upgrade naar Windows 10 Pro begint; het apparaat start opnieuw op.',
      '4. Voeg het apparaat toe aan je organisatie (Microsoft Entra ID, vroeger Azure Active Directory). Daarna wordt het vanzelf Windows 10 Education.',
      '',
      'Gebruik één code per apparaat en bewaar de codes veilig.',
    ].join('\n'),
};
