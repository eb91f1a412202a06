/**
 * What the customers of the sandbox bought, under published ids: GUIDs of the older offers, `product:sku:availability`
 * of new commerce. The sandbox stands for Microsoft, so it does not look the ids up in our own table of offers.
 */
export interface Plan {
  readonly offerId: string;
  readonly offerName: string;
  readonly skuPartNumber: string;
}

const plan = (offerName: string, skuPartNumber: string, offerId: string): Plan => ({
  offerId,
  offerName,
  skuPartNumber,
});

export const PLANS = {
  m365A3Faculty: plan('Microsoft 365 A3 for faculty', 'M365EDU_A3_FACULTY', 'CFQ7TTC0LHPL:000W:CFQ7TTC0Z4T1'),
  m365A3Students: plan(
    'Microsoft 365 A3 for students',
    'M365EDU_A3_STUDENT',
    'dd3b57a3-5183-4ff8-9e3c-321f4298b58d',
  ),
  m365A5Faculty: plan('Microsoft 365 A5 for faculty', 'M365EDU_A5_FACULTY', 'CFQ7TTC0LHPJ:0015:CFQ7TTC0Z4T2'),
  m365A5Students: plan(
    'Microsoft 365 A5 for students',
    'M365EDU_A5_STUDENT',
    'CFQ7TTC0LHPJ:0013:CFQ7TTC0Z4T3',
  ),
  windowsA3Faculty: plan(
    'Windows 10 Enterprise A3 for faculty',
    'WIN10_ENT_A3_FAC',
    'bec91cbf-3677-41e3-afb8-bf98db7b9bd4',
  ),
  windowsA5Faculty: plan(
    'Windows 10 Enterprise A5 for faculty',
    'WIN10_ENT_A5_FAC',
    'eaf7db4c-b6af-403d-a865-ea289b4fa306',
  ),
  o365A3Faculty: plan(
    'Office 365 A3 for faculty',
    'ENTERPRISEPACKPLUS_FACULTY',
    '7eb5101b-b893-4d63-92ca-72df3c71fafc',
  ),
  m365E3: plan('Microsoft 365 E3', 'SPE_E3', 'CFQ7TTC0LFLX:0001:CFQ7TTC0Z4T4'),
  businessPremium: plan('Microsoft 365 Business Premium', 'SPB', '61795cab-2abd-43f6-88e9-c9adae5746e0'),
  /** In no table: somebody has to decide about it. */
  frontlinePilot: plan(
    'Microsoft 365 Education Frontline (pilot)',
    'M365EDU_FRONTLINE_PILOT',
    'CFQ7TTC0Z4T9:0001:CFQ7TTC0Z4T5',
  ),
} as const satisfies Record<string, Plan>;
