/** Ids that belong to nobody. */
export const BOT_APP = '5c1f7d1e-0f1a-4d36-9a55-3f0b8f1f6a01';
export const OUR_TENANT = '9b0d7a52-6c5e-4b7e-8a43-0d2f4c6e8b02';

/** Live settings that are complete, with a bot, tenants and secrets that do not exist anywhere. */
export const LIVE = {
  BOT_MODE: 'live',
  PORT: '0',
  DATABASE_URL: 'file::memory:',
  LOG_LEVEL: 'silent',
  POLICY: 'env/policy.local.json',
  PEOPLE: 'env/personas.json',
  MICROSOFT_APP_ID: BOT_APP,
  MICROSOFT_APP_TYPE: 'SingleTenant',
  MICROSOFT_APP_TENANT_ID: OUR_TENANT,
  MICROSOFT_APP_PASSWORD: 'made-up-bot-secret',
  ALLOWED_TENANTS: OUR_TENANT,
  PARTNER_CENTER_TENANT_ID: OUR_TENANT,
  PARTNER_CENTER_CLIENT_ID: '0e7c2b94-3d18-4f6a-b1c7-5a9d8e2f4c03',
  PARTNER_CENTER_CLIENT_SECRET: 'made-up-partner-secret',
} as const;
