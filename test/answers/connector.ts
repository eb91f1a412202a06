import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface SentMessage {
  readonly path: string;
  readonly body: string;
}

/** A stand-in for the channel: takes what the bot sends and remembers where to. */
export async function messageSink() {
  const sent: SentMessage[] = [];
  const server = createServer(async (req, res) => {
    const chunks: Buffer[] = [];
    for await (const chunk of req) chunks.push(chunk);
    const body = Buffer.concat(chunks).toString('utf8');
    if (!body.includes('"typing"')) sent.push({ path: req.url ?? '', body });
    res.statusCode = 201;
    res.setHeader('content-type', 'application/json');
    res.end(JSON.stringify({ id: `a${sent.length}` }));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const pause = () => new Promise(resolve => setTimeout(resolve, 20));
  return {
    url: `http://127.0.0.1:${port}/`,
    sent,
    /** Until so many messages came. */
    async until(count: number): Promise<readonly SentMessage[]> {
      for (let tries = 0; sent.length < count && tries < 200; tries += 1) await pause();
      return sent;
    },
    /** Long enough for a message to have come. */
    async quiet(): Promise<void> {
      for (let tries = 0; tries < 15; tries += 1) await pause();
    },
    async close(): Promise<void> {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
