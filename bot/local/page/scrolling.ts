/** Near enough to the end to count as there, in pixels. */
const NEAR = 48;

/** Keeps a list at its end while messages come, unless the reader has scrolled up. */
export class Scrolling {
  readonly #area: HTMLElement;
  readonly #list: HTMLElement;
  readonly #reachedEnd: () => void;
  #isFollowing = true;
  #isMoving = false;

  constructor(area: HTMLElement, list: HTMLElement, reachedEnd: () => void) {
    this.#area = area;
    this.#list = list;
    this.#reachedEnd = reachedEnd;
    area.addEventListener('scroll', () => this.#scrolled(), { passive: true });
    new ResizeObserver(() => this.follow()).observe(area);
  }

  get isFollowing(): boolean {
    return this.#isFollowing;
  }

  /** Goes to the end, if the reader follows. */
  follow(): void {
    if (this.#isFollowing) this.toEnd();
  }

  /** Goes to the end; of a last message that is taller than the view, to its beginning. */
  toEnd(): void {
    const area = this.#area;
    const last = this.#list.lastElementChild;
    const end = area.scrollHeight - area.clientHeight;
    const start = last
      ? last.getBoundingClientRect().top - area.getBoundingClientRect().top + area.scrollTop - 8
      : end;
    const target = Math.max(0, Math.min(end, start));
    this.#isFollowing = true;
    if (Math.abs(target - area.scrollTop) > 1) {
      this.#isMoving = true;
      area.scrollTop = target;
    }
    this.#reachedEnd();
  }

  #scrolled(): void {
    // Our own move says nothing about where the reader wants to be.
    if (this.#isMoving) {
      this.#isMoving = false;
      return;
    }
    const { scrollHeight, scrollTop, clientHeight } = this.#area;
    const wasFollowing = this.#isFollowing;
    this.#isFollowing = scrollHeight - scrollTop - clientHeight < NEAR;
    if (this.#isFollowing && !wasFollowing) this.#reachedEnd();
  }
}
