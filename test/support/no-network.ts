import dns from 'node:dns';
import { isIP } from 'node:net';
import sinon from 'sinon';

/** Lets this process reach no other machine: names are not found. `asked` lists those that were looked for. */
export function withoutNetwork(): { readonly asked: readonly string[]; restore(): void } {
  const asked: string[] = [];
  const real = dns.lookup;
  const fake = sinon.stub(dns, 'lookup').callsFake((...args: unknown[]) => {
    const [name] = args;
    const answer = args.at(-1);
    if (typeof answer !== 'function') return;
    // Listening looks an address up as well.
    if (name === 'localhost' || isIP(String(name)) !== 0) return Reflect.apply(real, dns, args);
    asked.push(String(name));
    const error = Object.assign(new Error('There is no network in this test'), { code: 'ENOTFOUND' });
    process.nextTick(() => answer(error));
  });
  return { asked, restore: () => fake.restore() };
}
