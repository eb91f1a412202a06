import { type OfferRow, offers, parts } from './row.ts';

const other = { qualifies: false, from: '2020-11-01', source: 'W10E-09' } as const;
/** New commerce opened for licences on this day. */
const otherInNewCommerce = { ...other, from: '2022-01-10' } as const;

/** Well-known commercial plans, none of which W10E-09 names. */
export const commercialOffers: readonly OfferRow[] = [
  ...parts({ ...other, read: 'skuList', seen: 2 }, [
    ['Microsoft 365 E3', 'SPE_E3'],
    ['Microsoft 365 E3 - Unattended License', 'SPE_E3_RPA1'],
    ['Microsoft 365 E5', 'SPE_E5'],
    ['Microsoft 365 E5 without Audio Conferencing', 'SPE_E5_NOPSTNCONF'],
    ['Office 365 E1', 'STANDARDPACK'],
    ['Office 365 E3', 'ENTERPRISEPACK'],
    ['Office 365 E5', 'ENTERPRISEPREMIUM'],
    ['Office 365 E5 without Audio Conferencing', 'ENTERPRISEPREMIUM_NOPSTNCONF'],
    ['Microsoft 365 Business Basic', 'O365_BUSINESS_ESSENTIALS', 'SMB_BUSINESS_ESSENTIALS'],
    ['Microsoft 365 Business Standard', 'O365_BUSINESS_PREMIUM', 'SMB_BUSINESS_PREMIUM'],
    ['Microsoft 365 Business Premium', 'SPB'],
    ['Microsoft 365 Apps for business', 'O365_BUSINESS', 'SMB_BUSINESS'],
    ['Microsoft 365 Apps for enterprise', 'OFFICESUBSCRIPTION'],
    ['Windows 10/11 Enterprise E3', 'WIN10_PRO_ENT_SUB', 'WIN10_VDA_E3', 'Win10_VDA_E3'],
    ['Windows 10/11 Enterprise E5', 'WIN10_VDA_E5'],
    ['Windows 10/11 Enterprise E5 (Original)', 'WIN_ENT_E5'],
  ]),
  ...parts({ ...other, read: 'skuList', seen: 1 }, [['Windows 10/11 Enterprise E3 VDA', 'E3_VDA_only']]),
  ...offers({ ...other, read: 'offerList', seen: 2 }, [
    ['Microsoft 365 E3', '2b3b8d2d-10aa-4be4-b5fd-7f2feb0c3091'],
    ['Microsoft 365 E5', '8bdbb60b-e526-43e9-92ef-ab760c8e0b72'],
    ['Office 365 E1', '91fd106f-4b2c-4938-95ac-f54f74e9a239'],
    ['Office 365 E3', '796b6b5f-613c-4e24-a17c-eba730d49c02'],
    ['Office 365 E5', 'a044b16a-1861-4308-8086-a3a3b506fac2'],
    ['Microsoft 365 Business Basic', 'bd938f12-058f-4927-bba3-ae36b1d2501c'],
    ['Microsoft 365 Business Standard', '031c9e47-4802-4248-838e-778fb1d2cc05'],
    ['Microsoft 365 Business Premium', '61795cab-2abd-43f6-88e9-c9adae5746e0'],
    ['Microsoft 365 Apps for business', '5c9fd4cc-edce-44a8-8e91-07df09744609'],
    ['Microsoft 365 Apps for enterprise', 'be57ff4c-100c-4f1f-b82d-f1c5ab63a665'],
    ['Windows 10/11 Enterprise E3 VDA', '4b608b64-3a27-4373-854c-fd33115a8ce1'],
    ['Windows 10/11 Enterprise E5', 'f2c42110-ec7b-4434-b55e-1a9e456ac2f0'],
  ]),
  ...offers({ ...other, read: 'offerList', seen: 1 }, [
    ['Windows 10/11 Enterprise E3', '39504991-553b-48c2-bdf4-ea47f93bf784'],
  ]),
  ...offers({ ...otherInNewCommerce, read: 'priceList', seen: 2 }, [
    ['Microsoft 365 E3', 'CFQ7TTC0LFLX:0001'],
    ['Microsoft 365 E3 (no Teams)', 'CFQ7TTC0LFLX:0021'],
    ['Microsoft 365 E5', 'CFQ7TTC0LFLZ:0002'],
    ['Microsoft 365 E5 without Audio Conferencing', 'CFQ7TTC0LFLZ:0003'],
    ['Office 365 E1', 'CFQ7TTC0LF8Q:0001'],
    ['Office 365 E3', 'CFQ7TTC0LF8R:0001'],
    ['Office 365 E5', 'CFQ7TTC0LF8S:0002'],
    ['Microsoft 365 Business Basic', 'CFQ7TTC0LH18:0001'],
    ['Microsoft 365 Business Standard', 'CFQ7TTC0LDPB:0001'],
    ['Microsoft 365 Business Premium', 'CFQ7TTC0LCHC:0002'],
    ['Microsoft 365 Apps for business', 'CFQ7TTC0LH1G:0001'],
    ['Windows 10/11 Enterprise E3', 'CFQ7TTC0LGTX:0004'],
    ['Windows 10/11 Enterprise E5', 'CFQ7TTC0LFNW:0002'],
  ]),
  ...offers({ ...otherInNewCommerce, read: 'priceList', seen: 1 }, [
    ['Microsoft 365 Apps for enterprise', 'CFQ7TTC0LGZT:0001'],
  ]),
];
