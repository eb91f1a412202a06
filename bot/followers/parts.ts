import type { PartnerCenter } from '../../dialogs/ports.ts';
import type { Policy } from '../../domain/policy.ts';
import type { DeliveryParts } from '../outbox/deliveries.ts';
import type { FirstAdministrator } from '../partner-center/education/answers.ts';
import type { OpenEducationPartnerCenter } from '../partner-center/education/education-partner-center.ts';

/** First passwords between Partner Center's answer and their card: in the memory of this process and nowhere else. */
export type Vault = Map<string, FirstAdministrator>;

/** What the steps of education customers need. */
export interface EducationStepParts
  extends Pick<DeliveryParts, 'store' | 'sender' | 'people' | 'meetAt' | 'now' | 'log'> {
  readonly partnerCenter: OpenEducationPartnerCenter & Pick<PartnerCenter, 'educationStatus' | 'ticket'>;
  readonly policy: Policy;
  /** This instance. */
  readonly me: string;
  /** No other instance can be at this database: what another one held is lost. */
  readonly alone: boolean;
  readonly vault: Vault;
  /** The day where the people work. */
  readonly today: () => string;
}
