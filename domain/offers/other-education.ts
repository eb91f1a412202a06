import { type OfferRow, offers, parts } from './row.ts';

const other = { qualifies: false, from: '2020-11-01', source: 'W10E-09' } as const;
/** Education offers came to new commerce on this day. */
const otherInNewCommerce = { ...other, from: '2024-03-01' } as const;

/** Plans for schools that W10E-09 does not name; some are only a letter away from one that it does. */
export const otherEducationOffers: readonly OfferRow[] = [
  ...parts({ ...other, read: 'skuList', seen: 2 }, [
    ['Office 365 A1 for faculty', 'STANDARDWOFFPACK_FACULTY'],
    ['Office 365 A1 for students', 'STANDARDWOFFPACK_STUDENT'],
    ['Office 365 A1 Plus for faculty', 'STANDARDWOFFPACK_IW_FACULTY'],
    ['Office 365 A1 Plus for students', 'STANDARDWOFFPACK_IW_STUDENT'],
    ['Office 365 A1 for faculty (for Device)', 'STANDARDWOFFPACK_FACULTY_DEVICE'],
    ['Office 365 A1 for students (for Device)', 'STANDARDWOFFPACK_STUDENT_DEVICE'],
    ['Office 365 A3 for faculty', 'ENTERPRISEPACKPLUS_FACULTY'],
    ['Office 365 A3 for students', 'ENTERPRISEPACKPLUS_STUDENT'],
    ['Office 365 A3 student use benefit', 'ENTERPRISEPACKPLUS_STUUSEBNFT'],
    ['Office 365 Education E3 for Faculty', 'ENTERPRISEPACK_FACULTY'],
    ['Office 365 Education E3 for Students', 'ENTERPRISEPACK_STUDENT'],
    ['Office 365 A5 for faculty', 'ENTERPRISEPREMIUM_FACULTY'],
    ['Office 365 A5 for students', 'ENTERPRISEPREMIUM_STUDENT'],
    ['Office 365 A5 student use benefit', 'ENTERPRISEPREMIUM_STUUSEBNFT'],
    ['Office 365 A5 without Audio Conferencing for faculty', 'ENTERPRISEPREMIUM_NOPSTNCONF_FACULTY'],
    ['Office 365 A5 without Audio Conferencing for students', 'ENTERPRISEPREMIUM_NOPSTNCONF_STUDENT'],
    [
      'Office 365 A5 without Audio Conferencing for students use benefit',
      'ENTERPRISEPREMIUM_NOPSTNCONF_STUUSEBNFT',
    ],
    ['Microsoft 365 A1', 'M365EDU_A1'],
    ['Microsoft 365 A1 for devices for faculty', 'MICROSOFT_365_A1_FOR_DEVICES_FAC'],
    ['Microsoft 365 A3 Suite features for faculty', 'Microsoft_365_A3_Suite_features_for_faculty'],
    ['Microsoft 365 A5 Suite features for faculty', 'M365_A5_SUITE_COMPONENTS_FACULTY'],
    ['Microsoft 365 A5 Security for faculty', 'IDENTITY_THREAT_PROTECTION_FACULTY'],
    ['Microsoft 365 Apps for Faculty', 'OFFICESUBSCRIPTION_FACULTY'],
    ['Microsoft 365 Apps for Students', 'OFFICESUBSCRIPTION_STUDENT'],
    ['Enterprise Mobility + Security A3 for Faculty', 'EMS_EDU_FACULTY'],
    ['Intune for Education', 'INTUNE_EDU'],
  ]),
  ...parts({ ...other, read: 'skuList', seen: 1 }, [
    ['Microsoft 365 A1 for devices for students', 'MICROSOFT_365_A1_FOR_DEVICES_STU'],
    ['Microsoft 365 A3 Suite features for faculty', 'Microsoft 365 A3 Suite features for faculty'],
    ['Microsoft 365 A5 Security for students', 'IDENTITY_THREAT_PROTECTION_STUDENT'],
    ['Microsoft 365 A5 Compliance for faculty', 'INFORMATION_PROTECTION_COMPLIANCE_FACULTY'],
    ['Microsoft 365 A5 Compliance for students', 'INFORMATION_PROTECTION_COMPLIANCE_STUDENT'],
  ]),
  ...offers({ ...other, read: 'offerList', seen: 2 }, [
    ['Office 365 A1 for faculty', '512e27aa-19d1-4c38-b2cb-5813375c8201'],
    ['Office 365 A1 for students', 'c60e9cc5-7339-479e-8003-285f6bd195c7'],
    ['Office 365 A3 for faculty', '7eb5101b-b893-4d63-92ca-72df3c71fafc'],
    ['Office 365 A3 for students', '1b6263c0-b8fd-4706-98db-89d2ace5c1bf'],
    ['Office 365 A5 for faculty', '8c484fd0-1f3f-44fb-b6d2-26ca107273f6'],
    ['Office 365 A5 for students', '3891169e-2323-45f7-95c2-4497cda23d1c'],
    ['Microsoft 365 Apps for Faculty', '35eb491f-5484-496e-978b-f349eed3c699'],
    ['Microsoft 365 Apps for Students', '5699c6f3-cc7a-4212-9042-8f85ce30f4e0'],
  ]),
  ...offers({ ...other, read: 'offerList', seen: 1 }, [
    ['Office 365 A3 student use benefit', '4ac3982a-b9a0-43bb-9639-4585284702be'],
    ['Intune for Education', '249eaae1-50df-42d0-8d69-ca66d53248b6'],
  ]),
  ...offers({ ...other, read: 'announcement', seen: 2 }, [
    ['Microsoft 365 A1', '778a4dce-0014-4d53-8647-314ef2b091d2'],
    ['Office 365 A1 for faculty (for Device)', '0757d14e-7c57-456f-8dab-47d164f2ff1f'],
    ['Office 365 A1 for students (for Device)', 'bae285a9-d56b-4384-b02f-38adc61a6f12'],
  ]),
  ...offers({ ...other, read: 'announcement', seen: 1 }, [
    ['Microsoft 365 A5 Compliance for faculty', '9f8f1756-f56f-421e-901a-e80e857cadb8'],
    ['Microsoft 365 A5 Compliance for students', 'f0f9f37a-539f-4f44-aef6-e37070149499'],
    [
      'Microsoft 365 A5 Information Protection and Governance for faculty',
      '0514821c-f7d8-41fc-8c94-59e59d3d6034',
    ],
    [
      'Microsoft 365 A5 Information Protection and Governance for students',
      'a91941ff-79a2-4476-a064-c5a6922e0bbd',
    ],
    ['Microsoft 365 A5 Insider Risk Management for faculty', '2ed867d7-fd08-474f-8353-502b500d1c9b'],
    ['Microsoft 365 A5 Insider Risk Management for students', '2ba72571-c0f0-4373-b999-d08cc1bb5edd'],
    ['Microsoft 365 A5 eDiscovery and Audit for faculty', '5d7c0030-c2e9-4a8c-bed3-5a6dbf1e4449'],
    ['Microsoft 365 A5 eDiscovery and Audit for students', '6c6e2e9c-2156-4f7c-9c78-f94393b750fe'],
  ]),
  ...offers({ ...otherInNewCommerce, read: 'priceList', seen: 2 }, [
    ['Office 365 A1 for students', 'CFQ7TTC0LHPK:000V'],
    ['Office 365 A3 for students', 'CFQ7TTC0LHPP:000K'],
    ['Office 365 A5 for students', 'CFQ7TTC0LHPM:001G'],
  ]),
  ...offers({ ...otherInNewCommerce, read: 'priceList', seen: 1 }, [
    ['Office 365 A1 for faculty', 'CFQ7TTC0LHPK:000W'],
    ['Office 365 A3 for faculty', 'CFQ7TTC0LHPP:000H'],
    ['Office 365 A5 for faculty', 'CFQ7TTC0LHPM:0019'],
    ['Microsoft 365 Apps for Faculty', 'CFQ7TTC0LGZT:001D'],
    ['Microsoft 365 Apps for Students', 'CFQ7TTC0LGZT:001F'],
    ['Intune for Education', 'CFQ7TTC0LSNL:0005', 'CFQ7TTC0LSNL:0004'],
  ]),
];
