import { type CountryCode, parsePhoneNumberFromString } from 'libphonenumber-js/max';
import { z } from 'zod';
import type { Question } from '../domain/question.ts';

export type ReadAnswer =
  | { readonly kind: 'read'; readonly value: unknown }
  | { readonly kind: 'problem' }
  | { readonly kind: 'empty' };

const email = z.email().max(254);
const YES = /^(yes|y|ja|j|true|ok|oké|oke|klopt|correct|akkoord|confirm(ed)?|bevestigd?)[.!]*$/iu;

/**
 * A whole number as people write it: `1200`, `1,200`, `1.200`, `1 200`. A comma or point counts only as a separator of
 * thousands; `1,5` is no whole number.
 */
export function readWholeNumber(text: string): number | undefined {
  const trimmed = text.trim().replace(/[\u00a0\u202f]/g, ' ');
  if (/^\d{1,9}$/.test(trimmed)) return Number(trimmed);
  if (/^\d{1,3}([., ])\d{3}(\1\d{3})?$/.test(trimmed)) return Number(trimmed.replace(/\D/g, ''));
  if (/^\d{1,9}[.,]0{1,2}$/.test(trimmed)) return Number(trimmed.split(/[.,]/)[0]);
  return undefined;
}

/** E.164, or undefined when it cannot be a number in use. */
export function readPhone(text: string, country: string): string | undefined {
  const number = parsePhoneNumberFromString(text, { defaultCountry: country as CountryCode, extract: false });
  return number?.isValid() ? number.number : undefined;
}

export function readEmail(text: string): string | undefined {
  if (!text.includes('@')) return undefined;
  const read = email.safeParse(text.trim());
  return read.success ? read.data : undefined;
}

/** One answer as it came from an input or was typed for this question alone. */
export function readAnswer(
  question: Question,
  raw: string,
  options: readonly string[],
  country: string,
): ReadAnswer {
  const text = raw.trim();
  if (text === '') return isOptional(question) ? { kind: 'read', value: '' } : { kind: 'empty' };
  const value = answerIn(question, text, options, country);
  return value === undefined ? { kind: 'problem' } : { kind: 'read', value };
}

function isOptional(question: Question): boolean {
  return question.kind === 'text' && question.optional;
}

/** One line of plain text: no control characters (joiners of Indic and Persian letters stay), blanks as one; undefined when it is too long. */
export function readLine(text: string, max: number): string | undefined {
  const line = text
    .normalize('NFC')
    .replace(/(?![\u200c\u200d])[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return line === '' || [...line].length > max ? undefined : line;
}

function answerIn(question: Question, text: string, options: readonly string[], country: string): unknown {
  switch (question.kind) {
    case 'wholeNumber': {
      const value = readWholeNumber(text);
      return value !== undefined && value >= question.min && value <= question.max ? value : undefined;
    }
    case 'phone':
      return readPhone(text, country);
    case 'email':
      return readEmail(text);
    case 'text':
      return readLine(text, question.max);
    case 'choice':
      return question.options.includes(text) ? text : undefined;
    case 'pick':
      return options.includes(text) ? text : undefined;
    case 'confirmation':
      return YES.test(text) ? true : undefined;
    case 'customer':
      return text;
  }
}

/** Whether somebody says yes, in either language. */
export function saysYes(text: string): boolean {
  return YES.test(text.trim());
}
