import { blocksIn } from './blocks.ts';
import type { Change, FromPage, PreviewState, ToPage, Whose } from './messages.ts';
import { followScrolling } from './scrolling.ts';

declare function acquireVsCodeApi(): { postMessage(message: FromPage): void; setState(state: PreviewState): void };

/** The page of the preview: shows what the server has made of the draft, and tells where a person goes. */
const vscode = acquireVsCodeApi();
const header = byId('header');
const body = byId('text');
const notes = byId('notes');
const message = byId('message');
const choice = byId('whose') as HTMLSelectElement;
const blocks = blocksIn(body, byId('note-list'));
const scrolling = followScrolling(blocks, header, (line) => vscode.postMessage({ type: 'scrolled', line }));
let colours: Readonly<Record<string, number>> = {};
let sides: Change['sides'] = [];

addEventListener('message', ({ data }: MessageEvent<ToPage>) => {
  switch (data.type) {
    case 'show':
      show(data.change, data.state);
      break;
    case 'colours':
      colours = data.colours;
      colour(document);
      break;
    case 'reveal':
      scrolling.reveal(data.line);
      break;
    case 'nothing':
      message.textContent = data.message;
      message.hidden = false;
      break;
  }
});
choice.addEventListener('change', () => vscode.postMessage({ type: 'choose', whose: sides[choice.selectedIndex - 1]?.whose }));
addEventListener('click', (event) => {
  const link = event.target instanceof Element ? event.target.closest('a') : null;
  if (link !== null) {
    event.preventDefault();
    goTo(document.getElementById(link.hash.slice(1)));
  } else if (getSelection()?.isCollapsed !== false) open(event.target);
});
addEventListener('keydown', (event) => {
  const block = blocks.around(event.target);
  if (block === undefined || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (step !== undefined) {
    event.preventDefault();
    goTo(blocks.all[blocks.all.indexOf(block) + step]?.element ?? null);
  } else if (event.key === 'Enter' && !(event.target instanceof HTMLAnchorElement)) open(event.target);
});
// Of all paragraphs the Tab key leads to one: that where the focus was last.
addEventListener('focusin', ({ target }) => {
  const block = blocks.around(target);
  if (block !== undefined) makeReachable(block.element);
});
vscode.postMessage({ type: 'ready' });

function show(change: Change, state: PreviewState): void {
  message.hidden = true;
  vscode.setState(state);
  blocks.change(change);
  for (const each of blocks.all.slice(change.from, change.from + change.blocks.length)) colour(each.element);
  notes.hidden = !blocks.all.some(({ isNote }) => isNote);
  for (const part of [body, notes]) part.lang = change.language ?? '';
  if (body.querySelector('[tabindex="0"]') === null && blocks.all[0] !== undefined) makeReachable(blocks.all[0].element);
  listSides(change, state.whose);
}

function listSides(change: Change, whose: Whose): void {
  const chosen = JSON.stringify(whose);
  if (JSON.stringify(sides) !== JSON.stringify(change.sides)) {
    sides = change.sides;
    // The first is there: the draft as it is written.
    choice.length = 1;
    choice.append(...sides.map(({ title }) => new Option(title)));
  }
  choice.selectedIndex = sides.findIndex((side) => JSON.stringify(side.whose) === chosen) + 1;
}

/** Gives each delegation's words and its name the number of its colour. */
function colour(within: ParentNode): void {
  for (const element of within.querySelectorAll<HTMLElement>('[data-by]')) {
    const number = colours[element.dataset['by'] ?? ''];
    if (number === undefined) delete element.dataset['colour'];
    else element.dataset['colour'] = String(number);
  }
}

function open(target: EventTarget | null): void {
  const block = blocks.around(target);
  if (block !== undefined) vscode.postMessage({ type: 'open', line: block.line });
}

function goTo(element: HTMLElement | null): void {
  const target = blocks.around(element)?.element ?? element;
  target?.focus({ preventScroll: true });
  target?.scrollIntoView({ block: 'nearest' });
}

function makeReachable(element: HTMLElement): void {
  for (const before of document.querySelectorAll<HTMLElement>('[data-block][tabindex="0"]')) before.tabIndex = -1;
  element.tabIndex = 0;
}

function byId(id: string): HTMLElement {
  const element = document.getElementById(id);
  if (element === null) throw new Error(`the page has no ${id}`);
  return element;
}
