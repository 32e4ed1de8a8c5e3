/** How plans promise, put off and keep things. Each stands before or after the date it is about; what lies nearest to a date tells what the date is. */

/** Something is still to come. Without a date only those with `deed` are a promise: a thing is to be made, not an effect to be hoped for. */
export const PROMISES: readonly RegExp[] = [
  /\b(?:will|shall|'ll)\b(?!\s+(?:be\s+)?(?:continue|help|allow|enable|mean|ensure|depend)\b)/gi,
  /\b(?:is|are|being|remains?|now|currently|still)\s+(?:\w+\s+)?(?:due|expected|scheduled|planned|set|anticipated|intended|proposed|targeted|timetabled|earmarked|forecast|projected|on (?:track|course|target)|about|going)\b/gi,
  /\b(?:due|expected|scheduled|planned|anticipated|timetabled|proposed)\b(?=\s+(?:to|for|in|by|on|early|at|from|during|before|around|mid|late|next|this)\b)/gi,
  /\b(?:is|are)\s+to\s+(?:be\s+)?\w+/gi,
  /\b(?:in preparation for|prepar(?:ing|ed) (?:for|to)|(?:getting|get|are|is) ready (?:for|to)|ready to|ahead of|with a view to|planning (?:for|to)|with (?:an|the) aim)\b/gi,
  /\b(?:plans?|intends?|aims?|means|hopes?|proposes?)\s+to\b/gi,
  /\bshould\s+(?:be|have|reach|come|open|start|begin|launch|finish|complete)\b/gi,
  /(?<![-\w])(?:to (?:start|begin|commence|launch|open|finish)|starts|begins|commences?|launches|opens|ends|finishes|concludes?|closes?|goes? live|takes? (?:place|effect)|plays)\b(?!-)/gi,
  /\b(?:starting|beginning|commencing|launching|opening|finishing|going live|scheduled|taking place)\b/gi,
  /\b(?:target|due|completion|delivery|go[- ]live|launch|start|end)\s+(?:date)?\s*[:=-]/gi,
  /\b(?:target|planned|expected|estimated|proposed) (?:date|completion|delivery|launch|go[- ]live)\b/gi,
];

/** Done already: a date after one of these is when it was. */
export const DONE =
  /\b(?:was|were|(?<!\b(?:will|to|shall|should|would) )(?:has|have|had)|been|did)\b(?!\s+(?:\w+\s+)?(?:due|expected|scheduled|planned|to be)\b)|(?<!\b(?:be|being|is|are|get|gets) (?:\w+ )?)\b(?:launched|began|started|met|held|opened|went|took|came|issued|published|rose|fell|increased|decreased|introduced|completed|delivered|signed|saw|ran|finished|ended|brought|rolled out|since|until|up to|compared (?:to|with)|between)\b/gi;

/** A new date in place of an older one. */
export const SLIPS =
  /\b(?:slip(?:s|ped|page)?|delay(?:ed|s)?|postponed?|defer(?:s|red)?|put back|put off|pushed back|rescheduled|re-scheduled|moved (?:back )?(?=from|to)|revised (?:date|to|from)|re-?dated|now (?:expected|due|planned|scheduled|anticipated)|later than (?:planned|expected)|not (?:yet )?(?:been )?(?:signed|agreed|completed|delivered|launched|started|met|published|opened|held|in place))\b/i;

/** Kept: said of a promise that an earlier report made. */
export const KEPT =
  /\b(?:went live|gone live|is (?:now )?live|are (?:now )?live|(?:is|are) now (?:in (?:place|use|post)|open|available|complete|operational|established|fully \w+)|met for the first time|held its first|first met|(?:was|were|has been|have been|has now been|have now been|been) (?:fully |formally |successfully |now )?(?:delivered|launched|introduced|completed?|signed|agreed|published|opened|filled|rolled out|implemented|established|held|adopted|approved|installed|recruited|appointed|issued|trained|commissioned|achieved|re-?vetted|purchased|set up|put in place|extended|refreshed|updated|reviewed)|(?:launched|opened|began|started|commenced|completed|published|signed|introduced) (?:on|in|its|their|the|at|by|a|an|all)|is complete|are complete|fully recruited)\b/i;

/** Some of it, which is not all. */
export const IN_PART =
  /\b(?:two|three|four|five|six|seven|eight|nine|ten|\d+|some|most|half|part) of the (?:two|three|four|five|six|seven|eight|nine|ten|\d+)\b|\bpart(?:ly|ially)\b|\b(?:not|never) (?:yet )?(?:been )?\w+ed\b|\bhas not\b|\bhave not\b|\bstill (?:to|being|awaiting)\b|\bphase (?:1|one)\b|\d+% complete/i;

/** A thing that is to be made or done, as against what it is hoped to bring. */
export const DEED =
  /\b(?:(?:will|shall)(?: then| now| also| soon)?|(?:plans?|intends?|means|is going|are going|is planning|are planning|is|are|about|due) to)\s+(?:also |then |now |be )?(?:publish|launch|introduc|roll|open|implement|complet|review|recruit|train|establish|creat|set up|pilot|trial|evaluat|extend|expand|begin|start|commenc|present|host|appoint|purchas|install|replac|migrat|issue|adopt|refresh|re-?commission|commission|consult|go live|procure|draft|write|rewrit|produc|test|move|relocat|build|agree|sign|survey|audit|inspect|report|present|put)\w*/i;
/** In the making, with no date: "is being planned". */
export const IN_THE_MAKING =
  /\b(?:is|are)\s+(?:now |currently |also |still |both )?being\s+(?:planned|prepared|developed|drafted|written|scoped|designed|arranged|organi[sz]ed|procured|recruited|built|produced|finali[sz]ed)\b|\b(?:is|are)\s+(?:now )?in the (?:making|pipeline)\b|\b(?:is|are) (?:just )?about to be (?:published|launched|issued|introduced|opened|signed)\b/i;

/** The subject of an effect rather than of a deed: "This will improve ...", "which will allow ...". */
export const EFFECT =
  /(?:^|[,;]\s*)(?:this|these|that|it|they|which|who|and|so that|thereby|in turn)\b[^.;]{0,40}\b(?:will|would|should|is intended|are intended|aims?)\b/i;
