export type ConnectorCall = 'create' | 'send' | 'update' | 'remove';

/** How the next calls of the connector go wrong. */
export interface Fault {
  /** How many calls it hits. */
  readonly times: number;
  /** Only these calls; all of them if absent. */
  readonly on?: readonly ConnectorCall[];
  /** Answered instead of doing the work. */
  readonly status?: number;
  /** Sent along with `status`. */
  readonly retryAfterSeconds?: number;
  /** The connection is closed before the work is done. */
  readonly drop?: boolean;
  /** Waits before anything else. */
  readonly slowMs?: number;
  /** The work is done, then the connection is closed. */
  readonly lostAnswer?: boolean;
}

/** Faults planned for the connector, used up in the order in which they were planned. */
export class Faults {
  #planned: Fault[] = [];

  /** Adds a fault behind those already planned. */
  plan(fault: Fault): void {
    if (fault.times > 0) this.#planned.push(fault);
  }

  /** Forgets what was planned. */
  clear(): void {
    this.#planned = [];
  }

  /** The fault that hits this call, if any; counts it as used. */
  take(call: ConnectorCall): Fault | undefined {
    const at = this.#planned.findIndex(({ on }) => on === undefined || on.includes(call));
    const fault = this.#planned[at];
    if (!fault) return undefined;
    this.#planned.splice(at, 1, ...(fault.times > 1 ? [{ ...fault, times: fault.times - 1 }] : []));
    return fault;
  }
}
