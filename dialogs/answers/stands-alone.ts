import { casesIn } from '../checkers/checkers.ts';
import type { Heard } from '../checkers/heard.ts';
import type { Found } from './find.ts';
import { mayChangeCase } from './follow-up.ts';
import { documentOf } from './spoken-of.ts';
import type { Topic } from './topic.ts';

/** So sure of something, it needs nothing that was said before. */
const SURE_ALONE = 0.8;
const NO_ANSWER_ALONE = 0.3;
/** A count may belong to a case, unless there is next to no doubt that it is about something else. */
const NO_ANSWER_FOR_SURE = 0.9;

/** Asked about in every document. */
const COMMON =
  /\b(?:e ?mail\w*|mailadres\w*|address|adres|rights|rechten|roles?|rol|who may|who can|wie mag|wie kan|title|titel|domain|domein|agents?|admins?|beheerder)\b/;

/** Whether a question that does not say that it goes on with something says all by itself. */
export function standsAlone(found: Found | undefined, heard: Heard, topic: Topic): boolean {
  if (casesIn(heard).length > 0) return true;
  if (found === undefined) return false;
  const mayChange = mayChangeCase(heard);
  if (found.none >= (mayChange ? NO_ANSWER_FOR_SURE : NO_ANSWER_ALONE)) return true;
  if (COMMON.test(heard.text)) return false;
  const isElsewhere = !found.entry?.source.startsWith(documentOf(topic) ?? '-');
  return isElsewhere && found.sure >= SURE_ALONE;
}
