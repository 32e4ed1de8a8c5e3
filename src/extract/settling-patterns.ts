/** The words by which a later report says that a promise was kept, or not; and the deeds by which promise and report are held against each other. */

/** Something was done. */
export const DONE_NOW =
  /\b(?:(?:has|have|had)\s+(?:now\s+|also\s+|all\s+|since\s+|successfully\s+|already\s+)*(?:been\s+(?:\w+ly\s+)?)?(?:\w+ed|held|begun|met|gone|taken|run|made|given|put)|(?:was|were)\s+(?:\w+ly\s+|all\s+)?(?:\w+ed|held|run|made|given|put)|(?:is|are)\s+now\s+(?:\w+ly\s+)?(?:in\s+(?:place|post|use)|live|open|available|operational|complete|running|signed|up and running)|has been an?\s+(?:further\s+)?roll-?out|went\s+live|met\s+for|held\s+(?:its|their|the)|began|opened|launched|started|completed|published|introduced|delivered|signed|took\s+place|released|visited|ended|finished)\b/gi;
/** Only some of what was to be done: "Fourteen of the 16". */
export const PART_OF =
  /\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-\w+)?|some|most|half|many|\d+)\s+(?:(?:of|out of)\s+(?:the\s+|its\s+|our\s+|a planned\s+)?)(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-\w+)?|\d+|remaining|planned)\b/i;
/** Not done, or not all of it. */
export const NOT_DONE =
  /\b(?:not|never|no longer|yet to|cancelled|withdrawn|paused|awaiting|awaited|delayed|deferred|slipped|postponed|failed to|remains? outstanding|partly|partially|in part)\b|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|some|most|half|many|\d+)\s+(?:(?:of|out of)\s+(?:the\s+|its\s+|our\s+|a planned\s+)?)(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d+|remaining|planned)\b|\b\d+(?:\.\d+)?%/i;
/** What was done is named only to say something else. */
export const AFTERWARDS = /\b(?:following|since|after|from|prior to|before|as a result of)\s+(?:the\s+|its\s+)?$/i;

/** Deeds that answer each other: what "will go live" is kept by "was launched". */
export const DEEDS: readonly RegExp[] = [
  /\b(?:launch\w*|relaunch\w*|go(?:es)? live|went live|gone live|go-live|live|introduc\w*|roll(?:ed|ing|s)?[- ]?out|roll-?out|implement\w*|begin\w*|began|begun|start\w*|commenc\w*|open\w*|available(?!\s+to\s+(?:take|be|use)\b)|in use|in place|operational|establish\w*|deploy\w*|extend\w*|set up|installed|ready)\b/i,
  /\b(?:complet\w*|finish\w*|conclud\w*|end(?:s|ed)?|clos(?:e|es|ed))\b/i,
  /\b(?:publish\w*|issu(?:e|es|ed)|releas\w*|circulat\w*|produced)\b/i,
  /\b(?:sign(?:ed|s)?|signature|agree\w*|approv\w*|consent|decision|decided|adopted|ratified|proposed)\b/i,
  /\b(?:review\w*|evaluat\w*|analy[sz]\w*|findings|feedback|recommendations?|results)\b/i,
  /\b(?:recruit\w*|fill(?:ed)?|appoint\w*|in post|joined|hired)\b/i,
  /\b(?:train(?:ed|ing)?|re-?vetted|vetted)\b/i,
  /\b(?:meet(?:s|ing)?|met|held|hold|convened|take place|took place)\b/i,
  /\b(?:visit\w*)\b/i,
  /\b(?:migrat\w*|moved|transferred)\b/i,
  /\b(?:commission\w*|re-?commission\w*|procured|purchased|bought|awarded)\b/i,
  /\b(?:refresh\w*|updated|revised|prepared|drafted)\b/i,
];
/** Says of anything that it was done. */
export const ANY_DEED = /\b(?:deliver(?:ed)?|completed|achieved|done|implemented|fulfilled)\b/i;
/** What tells one of several alike from another. */
export const WHICH_ONE =
  /\b(?:phase|stage|tranche|wave|part|version|edition|round|cohort|pilot)\s+(\d+|one|two|three|four|i{1,3}v?)\b|\b(first|second|third|fourth|1st|2nd|3rd|4th)\s+(?:phase|stage|tranche|wave|part|version|edition|round|cohort|pilot)\b/gi;
