import { deciderOver } from './decision.ts';
import { ENTRIES } from './entries.ts';
import { finderOver } from './find.ts';
import learned from './learned.json' with { type: 'json' };
import { learnedFile } from './learned.ts';

const find = finderOver(ENTRIES, learnedFile.parse(learned));

/** Decides what to say to a question; undefined where nothing of it is about the documents. */
export const decide = deciderOver(find);

/** Whether a word is one that people ask with, and so no name of somebody. */
export const isAskedWith = find.knows;
