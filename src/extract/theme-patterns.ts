import { anyOf } from './phrases';
import { FIELDS, THEME_NAMES } from './vocabulary';

/** How documents name the themes of the police and crime plan and say what is linked to them. */

const LINKS = anyOf(FIELDS.links);
const THEMES = anyOf(THEME_NAMES);

/** A line that opens the list of themes an objective is linked to. */
export const THEME_LINKS = new RegExp(
  `^(?:links? back to|contribution (?:to|towards)|contributing (?:to|towards)|${LINKS})\\s+(?:the\\s+)?(?:[\\w&,/'’-]+\\s+){0,6}?(?:${THEMES}|plan)\\s*:?$|^(?:supports|supporting|delivers(?: against| on)?)\\s+(?:the\\s+)?(?:(?:O?PCC|police (?:and|&) crime|commissioner)(?:['’]?s)?)(?:\\s+[\\w&,/'’-]+){0,4}?\\s+(?:${THEMES}|plan)\\s*:?$`,
  'i',
);
/** What stands before the themes of an objective where they are a field of it: "Links: P1, P2". */
export const LINKS_FIELD = new RegExp(
  `^(?:${LINKS}(?:\\s+(?:the\\s+)?(?:[\\w&,/'’-]+\\s+){0,5}?(?:${THEMES}|plan))?|(?:(?:supports|linked|related|delivers|contributes to)\\s+)?(?:pcc |opcc |police and crime plan )(?:${THEMES}|links?))$`,
  'i',
);
/** A heading over the list of the police and crime plan's own themes. */
export const THEME_LIST =
  /^(?:the\s+)?(?:(?:O?PCC|(?:police (?:and|&) crime )?commissioner)(?:['’]?s)?|police (?:and|&) crime plan)\s+(?:key\s+|strategic\s+|plan\s+)?(?:themes?|priorities|aims)\s*:?$/i;
/** A line before a list of the police and crime plan's themes, whatever that plan calls them. */
export const THEMES_FOLLOW =
  /\b(?:(?:O?PCC(?:['’]?s)?|police(?:,? fire)? (?:and|&) crime plan|commissioner)\b.*\b(?:themes?|priorities|aims|missions?|ambitions?|pledges?|outcomes|goals|pillars)|(?:themes?|priorities|aims|missions?|ambitions?|pledges?|outcomes|goals|pillars)\b.*\b(?:O?PCC|police(?:,? fire)? (?:and|&) crime plan|commissioner))\b/i;
/** A line that leads in to the list of a police and crime plan's aims. */
export const AIMS_FOLLOW = /\b(?:key aims?|strategic (?:aims?|objectives|priorities)|aims)\b/i;
/** "Strategic Priority 5: Police Ethics and Reform". */
export const STRATEGIC_PRIORITY =
  /\b(?:[Ss]trategic\s+|STRATEGIC\s+)?(?:[Pp]riority|PRIORITY)\s+(\d{1,2})\b\s*(?:[:–—-]\s*|\(['‘"“]?)?(\p{Lu}[^()'’"”:]*)?/u;
