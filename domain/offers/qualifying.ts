import { type OfferRow, offers, parts } from './row.ts';

/** W10E-01 opened the programme to CSP partners on this day. */
const qualifies = { qualifies: true, from: '2020-11-01', source: 'W10E-09' } as const;
/** Education offers came to new commerce on this day. */
const qualifiesInNewCommerce = { ...qualifies, from: '2024-03-01' } as const;

/** The plans that W10E-09 names: Microsoft 365 A3 and A5, Windows 10 Enterprise A3 and A5. */
export const qualifyingOffers: readonly OfferRow[] = [
  ...parts({ ...qualifies, read: 'skuList', seen: 2 }, [
    ['Microsoft 365 A3 for faculty', 'M365EDU_A3_FACULTY'],
    ['Microsoft 365 A3 for students', 'M365EDU_A3_STUDENT'],
    ['Microsoft 365 A3 student use benefits', 'M365EDU_A3_STUUSEBNFT'],
    ['Microsoft 365 A3 - Unattended License for students use benefit', 'M365EDU_A3_STUUSEBNFT_RPA1'],
    ['Microsoft 365 A5 for faculty', 'M365EDU_A5_FACULTY'],
    ['Microsoft 365 A5 for students', 'M365EDU_A5_STUDENT'],
    ['Microsoft 365 A5 student use benefits', 'M365EDU_A5_STUUSEBNFT'],
    ['Microsoft 365 A5 without Audio Conferencing for faculty', 'M365EDU_A5_NOPSTNCONF_FACULTY'],
    ['Microsoft 365 A5 without Audio Conferencing for students', 'M365EDU_A5_NOPSTNCONF_STUDENT'],
    [
      'Microsoft 365 A5 without Audio Conferencing for students use benefit',
      'M365EDU_A5_NOPSTNCONF_STUUSEBNFT',
    ],
    ['Windows 10/11 Enterprise A3 for faculty', 'WIN10_ENT_A3_FAC'],
    ['Windows 10/11 Enterprise A3 for students', 'WIN10_ENT_A3_STU'],
    ['Windows 10/11 Enterprise A5 for faculty', 'WIN10_ENT_A5_FAC'],
    ['Windows 10/11 Enterprise A5 for students', 'WIN10_ENT_A5_STU'],
  ]),
  ...parts({ ...qualifies, read: 'skuList', seen: 1 }, [
    ['Microsoft 365 A3 - Unattended License for faculty', 'M365EDU_A3_FACULTY_RPA1'],
    ['Microsoft 365 A3 - Unattended License for students', 'M365EDU_A3_STUDENT_RPA1'],
    ['Windows 10/11 Enterprise A3 for students use benefit', 'WIN10_A3_STUB'],
    ['Windows 10/11 Enterprise A5 for student use benefits', 'WIN10_A5_STUB'],
  ]),
  ...offers({ ...qualifies, read: 'offerList', seen: 2 }, [
    ['Microsoft 365 A3 for faculty', '9c584cf1-8326-4ff4-8a23-0a833ddbcab0'],
    ['Microsoft 365 A3 for students', 'dd3b57a3-5183-4ff8-9e3c-321f4298b58d'],
    ['Windows 10/11 Enterprise A3 for faculty', 'bec91cbf-3677-41e3-afb8-bf98db7b9bd4'],
  ]),
  ...offers({ ...qualifies, read: 'offerList', seen: 1 }, [
    ['Microsoft 365 A3 student use benefits', '10d1f071-0c98-4254-8ca3-5bf13d771e3d'],
    ['Windows 10/11 Enterprise A3 for students', '10a0470d-fbd4-4a4c-9075-89af0c24414d'],
    ['Windows 10/11 Enterprise A5 for faculty', 'eaf7db4c-b6af-403d-a865-ea289b4fa306'],
  ]),
  ...offers({ ...qualifiesInNewCommerce, read: 'priceList', seen: 2 }, [
    ['Microsoft 365 A3 for students', 'CFQ7TTC0LHPL:000X'],
    ['Microsoft 365 A5 for students', 'CFQ7TTC0LHPJ:0013'],
  ]),
  ...offers({ ...qualifiesInNewCommerce, read: 'priceList', seen: 1 }, [
    ['Microsoft 365 A3 for faculty', 'CFQ7TTC0LHPL:000W'],
    ['Microsoft 365 A5 for faculty', 'CFQ7TTC0LHPJ:0015'],
  ]),
];
