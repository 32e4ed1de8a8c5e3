import type { DefaultTreeAdapterMap } from 'parse5';

type HtmlElement = DefaultTreeAdapterMap['element'];

/** Ways in which a style, or Word when it saves a page, keeps words from being seen. */
const HIDING: readonly RegExp[] = [
  /(?:^|;)\s*display\s*:\s*none/,
  /(?:^|;)\s*visibility\s*:\s*(?:hidden|collapse)/,
  /(?:^|;)\s*mso-hide\s*:\s*all/,
  /(?:^|;)\s*font-size\s*:\s*(?:0+(?:\.0+)?(?:px|pt|em|rem|%)?|1px)\s*(?:!important\s*)?(?:;|$)/,
  /(?:^|;)\s*opacity\s*:\s*0+(?:\.0+)?%?\s*(?:!important\s*)?(?:;|$)/,
  /(?:^|;)\s*(?:left|right|top|text-indent)\s*:\s*-(?:\d{4,}|9\d\d)(?:px|pt|em|rem)/,
  /(?:^|;)\s*clip\s*:\s*rect\(\s*(?:0|1)(?:px)?[\s,]+(?:0|1)/,
  /(?:^|;)\s*clip-path\s*:\s*(?:inset\(\s*(?:50|100)%|circle\(\s*0)/,
];
const NO_SIZE = /(?:^|;)\s*(?:max-)?(?:height|width)\s*:\s*0(?:px|pt|em)?\s*(?:;|$)/;
const WHITE = new Set(['white', '#fff', '#ffffff', 'rgb(255,255,255)']);

/** Whether an element's own style keeps its words from whoever looks at the page. */
export function isStyledAway(element: HtmlElement): boolean {
  const style = styleOf(element);
  if (style === '' && !element.attrs.some(({ name }) => name === 'color')) return false;
  if (HIDING.some((way) => way.test(style))) return true;
  if (NO_SIZE.test(style) && /(?:^|;)\s*overflow\s*:\s*hidden/.test(style)) return true;
  const colour = declared(style, /^color$/) ?? attributeOf(element, 'color');
  return colour !== undefined && colour === backgroundBehind(element, colour);
}

const attributeOf = (element: HtmlElement, name: string): string | undefined =>
  element.attrs.find((one) => one.name === name)?.value.toLowerCase();
const styleOf = (element: HtmlElement): string => attributeOf(element, 'style') ?? '';

function declared(style: string, property: RegExp): string | undefined {
  const [, value] =
    style
      .split(';')
      .map((one) => one.split(':').map((part) => part.trim()))
      .findLast(([name = '']) => property.test(name)) ?? [];
  return value?.replace(/\s|!important/g, '');
}

/** The nearest background that is told; paper is white, but where a class may have coloured it nothing is known. */
function backgroundBehind(element: HtmlElement, colour: string): string | undefined {
  for (
    let above: HtmlElement | undefined = element;
    above;
    above = above.parentNode && 'tagName' in above.parentNode ? above.parentNode : undefined
  ) {
    const background = declared(styleOf(above), /^background(?:-color)?$/) ?? attributeOf(above, 'bgcolor');
    if (background !== undefined) return background;
    if (attributeOf(above, 'class') !== undefined || attributeOf(above, 'id') !== undefined) return undefined;
    if (['th', 'td', 'tr', 'table'].includes(above.tagName)) return undefined;
  }
  return WHITE.has(colour) ? colour : undefined;
}
