import type { Route } from '../route.ts';
import { countryRoutes } from './countries.ts';
import { newCustomerRoutes } from './new-customer.ts';
import { profileRoutes } from './profiles.ts';
import { qualificationRoutes } from './qualifications.ts';
import { validationRoutes } from './validations.ts';

/** Everything about creating and verifying education customers. */
export const educationRoutes: readonly Route[] = [
  ...countryRoutes,
  ...validationRoutes,
  ...newCustomerRoutes,
  ...qualificationRoutes,
  ...profileRoutes,
];
