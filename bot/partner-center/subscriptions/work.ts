import type { Duplicate, LicenceOutcome, UpgradeOutcome } from '../../../domain/upgrades/outcome.ts';
import type { Send } from '../send.ts';
import { followLicences, type LicencesOrder, runLicences } from './run-licences.ts';
import { followUpgrade, runUpgrade } from './run-upgrade.ts';
import { listDuplicates } from './upgrade-done.ts';
import type { UpgradeOrder } from './upgrade-result.ts';

/** What the outbox does to subscriptions. Every call may throw PartnerCenterError. */
export interface SubscriptionWork {
  upgrade(order: UpgradeOrder): Promise<UpgradeOutcome>;
  followUpgrade(order: UpgradeOrder, operation: string | undefined): Promise<UpgradeOutcome>;
  /** What is left to cancel after an upgrade that is done. */
  listDuplicates(order: UpgradeOrder, targetSubscription: string | undefined): Promise<readonly Duplicate[]>;
  addLicences(order: LicencesOrder): Promise<LicenceOutcome>;
  followLicences(order: LicencesOrder): Promise<LicenceOutcome>;
}

/** The work over one way of sending. */
export function openSubscriptionWork(send: Send): SubscriptionWork {
  return {
    upgrade: order => runUpgrade(send, order),
    followUpgrade: (order, operation) => followUpgrade(send, order, operation),
    listDuplicates: (order, target) => listDuplicates(send, order, target),
    addLicences: order => runLicences(send, order),
    followLicences: order => followLicences(send, order),
  };
}
