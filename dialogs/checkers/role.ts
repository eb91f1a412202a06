import { DEEDS, type Deed, MAY, may, ROLES, type Role } from '../../domain/roles.ts';
import type { SourceId } from '../../domain/sources.ts';
import { choiceInWords, type Twins } from '../text.ts';
import { words as shared } from '../words.ts';
import { type Checker, choiceField, known, oneOf } from './checker.ts';
import { roleAndDeedIn, rolesIn } from './heard-roles.ts';

const en = {
  title: 'Roles',
  about: 'Which role may do what in Partner Center',
  role: 'Which role?',
  deed: 'What is to be done?',
  deeds: {
    requestEducationKeys: 'Request Windows 10 Education keys',
    createEducationCustomer: 'Create an education customer',
    upgradeSubscriptions: 'Upgrade a subscription, or add licences',
    correctEducationCustomer: 'Correct the data of an education customer',
    useCloudBenefits: 'Use the Azure and cloud benefits',
  } as Record<Deed, string>,
  yes: (role: string) => `Yes: the role ${role} may do this`,
  no: (role: string, roles: string) => `No: the role ${role} is not enough, it takes ${roles}`,
  named: (deed: string, roles: string) => `${deed}: the document names ${roles}.`,
  rest: 'The conditions of the document have to be met as well.',
};
const nl: typeof en = {
  title: 'Rollen',
  about: 'Welke rol wat mag in Partner Center',
  role: 'Welke rol?',
  deed: 'Wat moet er gebeuren?',
  deeds: {
    requestEducationKeys: 'Windows 10 Education-sleutels aanvragen',
    createEducationCustomer: 'Een onderwijsklant aanmaken',
    upgradeSubscriptions: 'Een abonnement upgraden of licenties toevoegen',
    correctEducationCustomer: 'De gegevens van een onderwijsklant verbeteren',
    useCloudBenefits: 'De Azure- en cloudvoordelen gebruiken',
  },
  yes: role => `Ja: met de rol ${role} mag dit`,
  no: (role, roles) => `Nee: met de rol ${role} mag dit niet, hiervoor is ${roles} nodig`,
  named: (deed, roles) => `${deed}: het document noemt ${roles}.`,
  rest: 'Ook aan de voorwaarden van het document moet zijn voldaan.',
};
const words: Twins<typeof en> = { en, nl };

/** Whether a role is enough for what somebody wants to do, by the heading of each document. */
export const roleChecker: Checker = {
  id: 'role',
  title: { en: en.title, nl: nl.title },
  about: { en: en.about, nl: nl.about },
  fields: [
    choiceField('role', { en: en.role, nl: nl.role }, ROLES, { en: shared.en.roles, nl: shared.nl.roles }),
    choiceField('deed', { en: en.deed, nl: nl.deed }, DEEDS, { en: en.deeds, nl: nl.deeds }),
  ],
  hear(heard) {
    const found = roleAndDeedIn(heard);
    return found && known(found);
  },
  follow(heard) {
    const [role, ...others] = rolesIn(heard.text);
    return known({ role: others.length === 0 ? role : undefined });
  },
  judge(facts, _today, language) {
    const w = words[language];
    const role = oneOf(ROLES, facts.role);
    const deed = oneOf(DEEDS, facts.deed);
    if (role === undefined || deed === undefined)
      return {
        kind: 'missing',
        fields: [...(role === undefined ? ['role'] : []), ...(deed === undefined ? ['deed'] : [])],
        source: 'UPG-08',
      };
    const { roles, source }: { readonly roles: readonly Role[]; readonly source: SourceId } = MAY[deed];
    const names = shared[language].roles;
    const list = choiceInWords(
      roles.map(one => names[one]),
      language,
    );
    const allowed = may([role], deed);
    return {
      kind: 'judged',
      says: allowed ? 'yes' : 'no',
      title: allowed ? w.yes(names[role]) : w.no(names[role], list),
      lines: [w.named(w.deeds[deed], list), ...(allowed ? [w.rest] : [])],
      sources: [source],
    };
  },
};
