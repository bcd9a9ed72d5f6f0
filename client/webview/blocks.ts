import type { Block, Change } from './messages.ts';

/** A paragraph on the page, with its line in the draft, from 0. */
export interface ShownBlock extends Omit<Block, 'html'> {
  readonly element: HTMLElement;
  line: number;
}

/** The paragraphs on the page. `body` and `foot` hold nothing else. */
export interface Blocks {
  readonly all: readonly ShownBlock[];
  /** Replaces what has changed. Where lists begin and end as before, nothing else is touched. */
  change(change: Change): void;
  /** The one whose element this is, or is in. */
  around(target: EventTarget | null): ShownBlock | undefined;
}

export function blocksIn(body: HTMLElement, foot: HTMLElement): Blocks {
  let all: ShownBlock[] = [];
  const byElement = new WeakMap<Element, ShownBlock>();
  return {
    get all() {
      return all;
    },
    change({ since, from, removed, blocks }) {
      const fresh = blocks.map(shown);
      const gone = since === undefined ? all.splice(0) : all.slice(from, from + removed);
      all = since === undefined ? fresh : [...all.slice(0, from), ...fresh, ...all.slice(from + removed)];
      let line = 0;
      for (const block of all) block.line = line += block.lines;
      const isSameShape = gone.length === fresh.length && gone.every((old, at) => isAlike(old, fresh[at]));
      if (isSameShape) for (const [at, old] of gone.entries()) replace(old.element, fresh[at]?.element ?? old.element);
      else arrange();
    },
    around: (target) => {
      const element = target instanceof Element ? target.closest('[data-block]') : null;
      return element === null ? undefined : byElement.get(element);
    },
  };

  function shown({ html, ...block }: Block): ShownBlock {
    const template = document.createElement('template');
    template.innerHTML = html;
    const element = template.content.firstElementChild as HTMLElement;
    element.dataset['block'] = '';
    element.tabIndex = -1;
    const made = { ...block, element, line: 0 };
    byElement.set(element, made);
    return made;
  }

  /** Puts all into lists, each level in an item of the one above it. */
  function arrange(): void {
    const focused = document.activeElement;
    const top = { body: document.createDocumentFragment(), foot: document.createDocumentFragment() };
    let lists: HTMLElement[] = [];
    let isFoot = false;
    for (const { element, level, isNote } of all) {
      if (level === 0 || isNote !== isFoot) lists = [];
      isFoot = isNote;
      const parent = isNote ? top.foot : top.body;
      if (level === 0) {
        parent.append(element);
        continue;
      }
      lists.length = Math.min(lists.length, level);
      while (lists.length < level) lists.push(listIn(lists.at(-1)?.lastElementChild ?? parent));
      const item = document.createElement('li');
      item.append(element);
      lists.at(-1)?.append(item);
    }
    body.replaceChildren(top.body);
    foot.replaceChildren(top.foot);
    if (focused instanceof HTMLElement && focused.isConnected) focused.focus({ preventScroll: true });
  }
}

function listIn(parent: ParentNode): HTMLElement {
  const list = document.createElement('ul');
  // Some browsers take a list without bullets for none.
  list.setAttribute('role', 'list');
  parent.append(list);
  return list;
}

function isAlike(a: ShownBlock, b: ShownBlock | undefined): boolean {
  return a.level === b?.level && a.isNote === b.isNote;
}

function replace(old: HTMLElement, fresh: HTMLElement): void {
  const hadFocus = old === document.activeElement;
  fresh.tabIndex = old.tabIndex;
  old.replaceWith(fresh);
  if (hadFocus) fresh.focus({ preventScroll: true });
}
