import type { NoticeView } from '../../cards/stage-card.ts';
import type { ActRefusal } from '../../domain/request.ts';
import { type Deed, MAY, type Role } from '../../domain/roles.ts';
import type { SourceId } from '../../domain/sources.ts';
import { requestWords } from '../education-keys/request-words.ts';
import type { Refusal } from '../journey.ts';
import type { Language } from '../ports.ts';
import { sinceThenOn } from '../since-then.ts';
import { sourceLine } from '../source-line.ts';
import { choiceInWords, listInWords } from '../text.ts';
import type { Turn } from '../turn.ts';
import { words } from '../words.ts';

/** Why a request could not be moved on. */
export function refusalNotice({ language }: Pick<Turn, 'language'>, refusal: ActRefusal): NoticeView {
  return { tone: 'warning', lines: [requestWords[language].refusals[refusal]] };
}

/** A rule that says no: the reason, what has changed since the document, its source and date, and a way on. */
export function ruleNotice(refusal: Refusal, source: SourceId, language: Language): NoticeView {
  const w = words[language];
  const remarks = sinceThenOn(source, language).map(remark => `${w.sinceThen}: ${remark}`);
  return {
    tone: 'attention',
    title: refusal.why,
    lines: [refusal.instead, ...(refusal.more ?? []), ...remarks],
    source: sourceLine(source, language, refusal.links),
  };
}

/** The role that is missing, and who has it. */
export async function roleNotice(turn: Pick<Turn, 'people' | 'language'>, deed: Deed): Promise<NoticeView> {
  const { language } = turn;
  const w = words[language];
  const { roles, source }: { roles: readonly Role[]; source: SourceId } = MAY[deed];
  const colleagues = await turn.people.withRole(roles);
  return {
    tone: 'attention',
    title: w.roleMissing(
      choiceInWords(
        roles.map(role => w.roles[role]),
        language,
      ),
    ),
    lines: [
      colleagues.length === 0
        ? w.nobodyHasIt
        : w.whoHasIt(
            listInWords(
              colleagues.map(({ name }) => name),
              language,
            ),
          ),
    ],
    source: sourceLine(source, language),
  };
}
