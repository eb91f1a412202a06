import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { inflateSync } from 'node:zlib';
import Ajv from 'ajv-draft-04';
import addFormats from 'ajv-formats';
import { z } from 'zod';
import { understand } from '../dialogs/understand.ts';

const PACKAGE = 'appPackage';
const SCHEMAS = 'node_modules/@microsoft/app-manifest/build/json-schemas/teams';
const GUID = '6f1c0a52-4d0e-4b7a-9c58-2f0d7f0b3a10';

/** What somebody who publishes the app fills in. */
const FILLED_IN: Readonly<Record<string, string>> = {
  TEAMS_APP_ID: GUID,
  BOT_ID: GUID,
  DEVELOPER_NAME: 'Contoso Cloud',
  WEBSITE_URL: 'https://contoso.example/desk',
  PRIVACY_URL: 'https://contoso.example/privacy',
  TERMS_URL: 'https://contoso.example/terms',
};

const shape = z.looseObject({
  $schema: z.string(),
  manifestVersion: z.string(),
  name: z.record(z.string(), z.string()),
  description: z.record(z.string(), z.string()),
  icons: z.object({ color: z.string(), outline: z.string() }),
  accentColor: z.string(),
  localizationInfo: z.object({ additionalLanguages: z.array(z.object({ file: z.string() })) }),
  composeExtensions: z.array(
    z.looseObject({
      commands: z.array(
        z.looseObject({
          title: z.string(),
          description: z.string(),
          parameters: z.array(z.looseObject({ title: z.string(), description: z.string() })),
        }),
      ),
    }),
  ),
  bots: z.array(
    z.looseObject({
      commandLists: z.array(
        z.object({
          scopes: z.array(z.string()),
          commands: z.array(z.object({ title: z.string(), description: z.string() })),
        }),
      ),
    }),
  ),
});

const json = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));
const filledIn = readFileSync(`${PACKAGE}/manifest.json`, 'utf8').replace(
  /\$\{\{(\w+)\}\}/g,
  (all, name: string) => FILLED_IN[name] ?? all,
);
const whole: unknown = JSON.parse(filledIn);
const manifest = shape.parse(whole);
const dutch = z.record(z.string(), z.string()).parse(json(`${PACKAGE}/nl.json`));

function problems(schemaFile: string, value: unknown): string {
  // Some patterns of these schemas are only valid without the unicode flag.
  const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false });
  addFormats(ajv);
  const path = `${SCHEMAS}/v${manifest.manifestVersion}/${schemaFile}`;
  const schema = z.looseObject({}).parse(json(path));
  ajv.validate(schema, value);
  return ajv.errorsText();
}

/** Every text of the manifest that people read, by the key a language file has for it. */
function texts(): Record<string, string> {
  const commands = manifest.bots.flatMap(({ commandLists }, bot) =>
    commandLists.flatMap((list, at) =>
      list.commands.flatMap(({ title, description }, command) => {
        const key = `bots[${bot}].commandLists[${at}].commands[${command}]`;
        return [
          [`${key}.title`, title],
          [`${key}.description`, description],
        ];
      }),
    ),
  );
  const named = (field: 'name' | 'description') =>
    Object.entries(manifest[field]).map(([key, text]) => [`${field}.${key}`, text]);
  return Object.fromEntries([...named('name'), ...named('description'), ...commands, ...extensionTexts()]);
}

/** The texts of the search box, by the same kind of key. */
function extensionTexts(): readonly (readonly [string, string])[] {
  const both = (
    key: string,
    { title, description }: { readonly title: string; readonly description: string },
  ) => [[`${key}.title`, title] as const, [`${key}.description`, description] as const];
  return manifest.composeExtensions.flatMap(({ commands }, extension) =>
    commands.flatMap((command, at) => {
      const key = `composeExtensions[${extension}].commands[${at}]`;
      return [
        ...both(key, command),
        ...command.parameters.flatMap((one, nth) => both(`${key}.parameters[${nth}]`, one)),
      ];
    }),
  );
}

describe('the app package', () => {
  it('has a manifest that Teams takes, once its placeholders are filled in', () => {
    assert.doesNotMatch(filledIn, /\$\{\{/);
    assert.equal(problems('MicrosoftTeams.schema.json', whole), 'No errors');
  });

  it('has a Dutch file that Teams takes, of the same version', () => {
    assert.equal(problems('MicrosoftTeams.Localization.schema.json', dutch), 'No errors');
    assert.ok(dutch.$schema?.includes(`/v${manifest.manifestVersion}/`));
    assert.ok(manifest.$schema.includes(`/v${manifest.manifestVersion}/`));
  });

  it('says everything in both languages', () => {
    const { $schema: _, ...words } = dutch;
    assert.deepEqual(Object.keys(words).sort(), Object.keys(texts()).sort());
  });

  it('holds the files it names and nothing else', () => {
    const { icons, localizationInfo } = manifest;
    const languages = localizationInfo.additionalLanguages.map(({ file }) => file);
    const named = ['manifest.json', icons.color, icons.outline, ...languages];
    assert.deepEqual(readdirSync(PACKAGE).sort(), named.sort());
  });

  it('lists commands that the bot understands, in either language', () => {
    const titles = Object.entries(texts()).filter(([key]) => /^bots.*\.title$/.test(key));
    for (const [key, title] of titles) {
      const kind = understand(title)?.kind;
      assert.ok(kind, title);
      assert.equal(understand(dutch[key] ?? '')?.kind, kind, dutch[key]);
    }
    const kinds = new Set(titles.map(([, title]) => understand(title)?.kind));
    assert.equal(kinds.size, titles.length, 'two commands mean the same');
  });
});

describe('the icons', () => {
  it('are a colour one of 192 by 192, its symbol in the middle of one plain colour', () => {
    const { width, height, pixel } = readPng(`${PACKAGE}/${manifest.icons.color}`);
    assert.deepEqual([width, height], [192, 192]);
    const background = pixel(0, 0);
    let drawn = 0;
    for (let y = 0; y < height; y++)
      for (let x = 0; x < width; x++) {
        if (pixel(x, y) === background) continue;
        drawn++;
        assert.ok(x >= 48 && x < 144 && y >= 48 && y < 144, `something is drawn at ${x}, ${y}`);
      }
    assert.ok(drawn > 500);
    assert.equal(background, `${manifest.accentColor.toLowerCase()}ff`);
  });

  it('are an outline of 32 by 32, pure white on nothing, without padding', () => {
    const { width, height, pixel } = readPng(`${PACKAGE}/${manifest.icons.outline}`);
    assert.deepEqual([width, height], [32, 32]);
    const columns = new Set<number>();
    for (let y = 0; y < height; y++)
      for (let x = 0; x < width; x++) {
        assert.ok(['#ffffffff', '#ffffff00'].includes(pixel(x, y)), `${x}, ${y} is ${pixel(x, y)}`);
        if (pixel(x, y) === '#ffffffff') columns.add(x);
      }
    assert.ok(columns.has(0) && columns.has(31));
  });
});

describe('the Agents Playground', () => {
  it('knows six people of the house, under the names they have there', () => {
    const personas = z
      .array(z.looseObject({ name: z.string(), aadObjectId: z.string() }))
      .parse(json('env/personas.json'));
    const config = readFileSync('.m365agentsplayground.yml', 'utf8');
    const people = [...config.matchAll(/ name: (.+)\n +userPrincipleName: .+\n +aadObjectId: (\S+)/g)];
    assert.equal(people.length, 6);
    for (const [, name, id] of people)
      assert.equal(personas.find(({ aadObjectId }) => aadObjectId === id)?.name, name);
  });
});

/** Reads a PNG of eight bits a channel with transparency; a pixel is `#rrggbbaa`. */
function readPng(path: string) {
  const file = readFileSync(path);
  const data: Buffer[] = [];
  for (let at = 8; at < file.length; at += 12 + file.readUInt32BE(at))
    if (file.toString('latin1', at + 4, at + 8) === 'IDAT')
      data.push(file.subarray(at + 8, at + 8 + file.readUInt32BE(at)));
  assert.deepEqual([...file.subarray(24, 29)], [8, 6, 0, 0, 0], 'eight bits, RGB and alpha, not interlaced');
  const width = file.readUInt32BE(16);
  const height = file.readUInt32BE(20);
  const rows = unfiltered(inflateSync(Buffer.concat(data)), width * 4, height);
  const pixel = (x: number, y: number) =>
    `#${rows.toString('hex', (y * width + x) * 4, (y * width + x) * 4 + 4)}`;
  return { width, height, pixel };
}

/** Undoes the filter that each row of a PNG begins with. */
function unfiltered(raw: Buffer, stride: number, height: number): Buffer {
  const out = Buffer.alloc(stride * height);
  for (let y = 0; y < height; y++) {
    const filter = raw.readUInt8(y * (stride + 1));
    for (let x = 0; x < stride; x++) {
      const left = x < 4 ? 0 : out.readUInt8(y * stride + x - 4);
      const up = y === 0 ? 0 : out.readUInt8((y - 1) * stride + x);
      const corner = x < 4 || y === 0 ? 0 : out.readUInt8((y - 1) * stride + x - 4);
      const predicted = [0, left, up, (left + up) >> 1, paeth(left, up, corner)][filter];
      assert.ok(predicted !== undefined, `filter ${filter}`);
      out.writeUInt8((raw.readUInt8(y * (stride + 1) + 1 + x) + predicted) & 255, y * stride + x);
    }
  }
  return out;
}

function paeth(left: number, up: number, corner: number): number {
  const guess = left + up - corner;
  const [a, b, c] = [Math.abs(guess - left), Math.abs(guess - up), Math.abs(guess - corner)];
  if (a <= b && a <= c) return left;
  return b <= c ? up : corner;
}
