import type { Page } from 'playwright-core';
import sharp from 'sharp';
import { until } from './browser.js';

/** What somebody before the screen sees of a page: measured in the page, or on a picture of it. */

const visible = `
  const isShown = (e) => {
    if (e.closest('.vh, [aria-hidden=true]') || !e.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return false;
    const box = e.getBoundingClientRect();
    return box.width > 1 && box.height > 1 && getComputedStyle(e).clipPath === 'none';
  };
  const texts = (root) => {
    const found = [];
    const walk = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    while (walk.nextNode()) if (walk.currentNode.data.trim() !== '' && isShown(walk.currentNode.parentElement)) found.push(walk.currentNode);
    return found;
  };
  const nameOf = (e) => e.tagName.toLowerCase() + ' “' + (e.getAttribute('aria-label') ?? e.textContent.trim().slice(0, 40)) + '”';
`;
/** Two frames later everything is where it belongs: without motion, too, a style takes a moment. */
const measure = <T>(page: Page, script: string): Promise<T> =>
  page.evaluate<T>(`(async () => {
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    ${visible} ${script}
  })()`);

/** How much wider than its window the page is, and everything in it that is cut off or hangs over an edge. */
export const cut = (page: Page): Promise<string[]> =>
  measure(
    page,
    `
    const faults = [];
    const wide = document.documentElement.scrollWidth - innerWidth;
    if (wide > 0) faults.push('the page is ' + wide + ' px too wide');
    const within = (e) => { for (let p = e; p && p !== document.documentElement; p = p.parentElement) if (/auto|scroll/.test(getComputedStyle(p).overflowX)) return true; return false; };
    for (const text of texts(document.body)) {
      const range = document.createRange();
      range.selectNodeContents(text);
      const e = text.parentElement;
      for (const box of range.getClientRects())
        if (!within(e) && (box.right > innerWidth + 1 || box.left < -1)) { faults.push(nameOf(e) + ' hangs over the edge'); break; }
      for (let p = e; p && p !== document.body; p = p.parentElement) {
        const style = getComputedStyle(p);
        if (/hidden|clip/.test(style.overflowX) && p.scrollWidth > p.clientWidth + 1) { faults.push(nameOf(e) + ' is cut in its width'); break; }
        if (/hidden|clip/.test(style.overflowY) && p.scrollHeight > p.clientHeight + 2 && style.maskImage === 'none') { faults.push(nameOf(e) + ' is cut in its height'); break; }
        if (/auto|scroll/.test(style.overflowX + style.overflowY)) break;
      }
    }
    return [...new Set(faults)];
  `,
  );

/** Lines that begin with a mark that belongs to the word before. */
export const orphans = (page: Page): Promise<string[]> =>
  measure(
    page,
    `
    const faults = [];
    const place = (node, at) => {
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + 1);
      return range.getBoundingClientRect();
    };
    for (const node of texts(document.body))
      for (const mark of node.data.matchAll(/(?<=\\S)\\s*([?!:;»%])/g)) {
        const at = mark.index + mark[0].length - 1;
        const [before, here] = [place(node, mark.index - 1), place(node, at)];
        if (here.width > 0 && before.width > 0 && here.top >= before.bottom - 1) faults.push(node.data.slice(Math.max(0, at - 20), at + 1));
      }
    return faults;
  `,
  );

export interface IconButton {
  what: string;
  name: string;
  tip: string;
}
/** What can be pressed and shows no word. */
export const iconButtons = (page: Page): Promise<IconButton[]> =>
  measure(
    page,
    `
    const found = [];
    for (const e of document.querySelectorAll('a[href], button, label:has(input[type=file])')) {
      if (!isShown(e) || e.tabIndex < 0 && e.tagName !== 'LABEL' || e.querySelector('img') || texts(e).length > 0) continue;
      const tip = e.dataset.tip ?? (innerWidth <= 1080 ? e.dataset.tipNarrow : undefined) ?? '';
      found.push({ what: e.outerHTML.slice(0, 160), name: (e.getAttribute('aria-label') ?? e.textContent).trim(), tip });
    }
    return found;
  `,
  );

export interface Stop {
  name: string;
  post: string;
  top: number;
  bottom: number;
  left: number;
  ring: boolean;
}
/** Where the focus is, and whether that is to be seen. */
export const stop = (page: Page): Promise<Stop> =>
  measure(
    page,
    `
    const e = document.activeElement;
    // The frame of a control that is drawn by its label.
    const ringed = [e, e.closest('label'), e.closest('fieldset, form, [role=group]')].filter(Boolean);
    const ring = ringed.some((r) => {
      const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(r);
      return outlineStyle !== 'none' && parseFloat(outlineWidth) >= 1 && !/, 0\\)|transparent/.test(outlineColor);
    });
    const { top, bottom, left } = (e.closest('label') ?? e).getBoundingClientRect();
    return { name: nameOf(e), post: e.closest('[data-post]')?.dataset.post ?? '', top: top + scrollY, bottom: bottom + scrollY, left, ring };
  `,
  );

/** Controls of which nothing is to be seen: on the picture they are one even colour. */
export async function blankControls(page: Page): Promise<string[]> {
  const boxes = await measure<{ name: string; left: number; top: number; width: number; height: number }[]>(
    page,
    `
    const controls = document.querySelectorAll('a[href], button, input, select, textarea, [role=img], progress, [aria-current=page]');
    return [...controls].filter((e) => isShown(e)).map((e) => {
      const { left, top, width, height } = e.getBoundingClientRect();
      return { name: nameOf(e) + (e.type ? ' ' + e.type : ''), left: Math.floor(left), top: Math.floor(top), width: Math.ceil(width), height: Math.ceil(height) };
    }).filter(({ left, top, width, height }) => left >= 0 && top >= 0 && left + width <= innerWidth && top + height <= innerHeight);
  `,
  );
  const picture = await page.screenshot();
  const blank: string[] = [];
  for (const { name, ...box } of boxes) {
    const { channels } = await sharp(await sharp(picture).extract(box).toBuffer()).stats();
    if (channels.slice(0, 3).every(({ stdev }) => stdev < 3)) blank.push(name);
  }
  return blank;
}

/** The colour of the screen in one place: red, green, blue. */
export async function colourAt(page: Page, x: number, y: number): Promise<[number, number, number]> {
  const picture = await page.screenshot({ clip: { x, y, width: 1, height: 1 } });
  const [red, green, blue] = await sharp(picture).removeAlpha().raw().toBuffer();
  return [red!, green!, blue!];
}

/** The contrast between two colours as a style names them, by the rule of WCAG. */
export function contrast(one: string, other: string): number {
  const light = (colour: string) => {
    const [r, g, b] = [...colour.matchAll(/[\d.]+/g)].map(([value]) => Number(value) / 255);
    const linear = (value: number) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4);
    return 0.2126 * linear(r!) + 0.7152 * linear(g!) + 0.0722 * linear(b!);
  };
  const [dark, bright] = [light(one), light(other)].sort((a, b) => a - b);
  return (bright! + 0.05) / (dark! + 0.05);
}

/** Writes down every animation and transition that takes long enough to be seen; answers what there was so far. */
export async function watchMotion(page: Page): Promise<() => Promise<string[]>> {
  await page.evaluate(`
    globalThis.motions = [];
    const note = (event) => {
      for (const a of event.target.getAnimations?.({ subtree: true }) ?? []) {
        const { duration } = a.effect.getComputedTiming();
        if (duration > 1) motions.push((a.animationName ?? a.transitionProperty) + ' ' + duration);
      }
    };
    for (const name of ['animationstart', 'transitionrun']) addEventListener(name, note, true);
  `);
  return () => page.evaluate<string[]>('[...new Set(motions)]');
}

/** Waits until the page has asked for everything and shown it. */
export function quietness(page: Page): () => Promise<void> {
  let open = 0;
  let since = Date.now();
  const count = (by: number) => () => {
    open += by;
    since = Date.now();
  };
  page.on('request', count(1));
  page.on('requestfinished', count(-1));
  page.on('requestfailed', count(-1));
  return async () => {
    since = Date.now();
    const end = Date.now() + 5_000;
    while ((open > 0 || Date.now() - since < 120) && Date.now() < end)
      await new Promise((done) => setTimeout(done, 20));
    // Rows of a wall are hidden until they have been measured.
    const hidden = `document.querySelectorAll('[role=feed] [style*="visibility: hidden"]').length`;
    await until(
      () => page.evaluate<number>(hidden),
      (rows) => rows === 0,
    );
  };
}
