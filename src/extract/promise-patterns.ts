/**
 * The words by which plans promise, put off and hope. Every constant is one idea. A sentence that has a word of promise and a date is a commitment;
 * one without a date is a commitment only where it names something that can be handed over.
 */

/** Things a force can be seen to do: a promise of one counts without a date. */
export const DELIVERY =
  /^(?:publish|launch|relaunch|re-launch|roll|recruit|open|complet|review|train|introduc|implement|appoint|sign|produc|issu|releas|install|extend|pilot|commission|recommission|re-commission|deploy|consult|circulat|submit|establish|replac|refresh|cutover|migrat|expand|fit|hold|host)(?:e|es|ed|s|ing|ned|ted|ded|ss|ished|ish|ion)?$/i;
/** Words after "will" that tell an effect or a hope, dated or not. */
export const EFFECT =
  /^(?:help|allow|enable|mean|support|ensure|contribute|benefit|continue|lead|result|need|depend|remain|improve|reduce|increase|decrease|assist|make|strengthen|enhance|further|guide|inform|focus|include|require|involve|seek|consider|form|act|affect|vary|always|never|save|prevent|free|encourage|promote|raise|maximise|minimise|drive|lower|cut|boost|protect|cover|apply|rise|fall|grow|drop|exceed|stay|stabilise|worsen|peak|retire|leave|face|not|only|likely|probably|hopefully|no)$/i;
/** Participles after "will be" that promise nothing. */
export const NO_DEED =
  /^(?:needed|required|considered|driven|influenced|affected|subject|dependent|crucial|key|vital|sentenced|tried|challenging|difficult|higher|remembered|important|on|a|an|the|no|further)$/i;
/** Nouns that can be handed over: "recommendations are expected", "a workshop is being planned". */
export const DELIVERABLE =
  /\b(?:decisions?|recommendations?|findings|feedback|reports?|results|launch|roll-?out|workshops?|conferences?|events?|courses?|campaigns?|pilots?|reviews?|surveys?|communications|guidance|polic(?:y|ies)|strateg(?:y|ies)|schemes?|days?|panels?|meetings?|training|evaluation|inspection|audit)\b/i;

/** What stands in a part of a sentence that only supposes. */
export const SUPPOSED =
  /\b(?:how|why|(?<!^)what|where|if|whether|unless|would|could|might|hope[sd]?|hoped|believed|believes?|likely|unlikely|bid|higher than|lower than|more than|than)\b/i;
/** Verbs that say, between a promise and a date, that the date is of something past. */
export const PAST = /\b(?:was|were|had|since|following|following on|began|than|compared|developed in|reported in|agreed in|launched in)\b/i;
/** "Was expected", "than planned": what was promised once. */
export const ONCE_PROMISED = /\b(?:was|were|been|than|as|originally|previously|had|not|initially)\s+(?:\w+\s+)?$/i;

/** Putting off: what stands before "from ... to ..." or "to ...". */
export const SLIP =
  /\b(?:slipped|moved|put back|pushed back|deferred|delayed|postponed|re-?planned|re-?scheduled|re-?profiled|rephased|re-?timed|set back|held over|carried (?:over|forward)|extended)\b/gi;
/** The same without a new date, and a deed not done. */
export const SLIPPED =
  /\b(?:(?:has|have|had|was|were|is|been|being)\s+(?:now\s+|been\s+|also\s+)*(?:slipped|moved back|put back|pushed back|deferred|delayed|postponed|re-?planned|re-?scheduled|paused|put on hold|behind (?:schedule|plan))|slipped (?:from|to|by)|behind schedule|(?:was|were|has|have|had|did) not (?:yet )?(?:been )?(?:[a-z-]+ ){1,3}?(?:by|on|in) (?=\d|(?:january|february|march|april|may|june|july|august|september|october|november|december|q[1-4])\b)|(?:was|were|has|have|is|are) not (?:yet )?(?:been )?(?:signed|agreed|completed|delivered|launched|published|opened|introduced|implemented|approved|filled|achieved|met|finished|started|held|issued|appointed|recruited|installed|given|made|held|taken|reached|ready|in place|live))\b/i;

/** A field that gives a date: "Target date: 31 March 2024", "Go live: March". */
export const DATE_FIELD =
  /\b(?:target(?: date)?|due(?: date)?|deadline|(?:completion|delivery|implementation|launch|start|review|decision|end|go[- ]?live|forecast)(?: date)?|timescale|by when|to be (?:completed|delivered)(?: by)?)\s*:\s*/gi;
/** Verbs that, in the present and with a date to come, tell what is fixed. */
export const FIXED =
  /\b(?:starts|begins|opens|ends|launches|commences|closes|expires|finishes|concludes|goes live|go live|comes into (?:force|effect)|(?:start|begin|open|join)(?=\s+(?:in|on|from|at|next|work)\b)|takes place|take place|resumes|moves|transfers|migrates|meets|reports|joins)\b/gi;
/** Of these only what stands straight before its date: "consultation closes on ...", not "closes the gap". */
export const FIXED_ALONE = /^(?:closes|meets|reports|moves|ends|concludes)$/i;
/** Dates of courts, and of the report itself, which nobody promised. */
export const NO_PROMISE =
  /\bsentenc(?:ed|ing)\b|\btrial of\b|\bjury\b|\bplead(?:ed|s)?\b|\bbailed\b|\binquest\b|^(?:the |our )?next (?:report|update)\b|^this (?:paper|report|update|document|plan)\b/i;
/** What is said after a date when its promise was kept in the same breath. */
export const KEPT_AT_ONCE = /^[,)]?\s*(?:(?:and|but)\s+)?(?:was|were|has|have|had)\b/i;
/** What is made ready for. */
export const READY_FOR =
  /\b(?:in preparation for|prepar(?:e|es|ing|ations) for|in readiness for|ready for|getting ready for|ahead of|planning for)\s+(?:an?\s+|the\s+|its\s+|their\s+)?(?:[\w’'-]+\s+){0,5}?(?:roll[- ]?out|launch|go[- ]?live|implementation|opening|introduction|start|relaunch|deployment)\b/gi;
/** What stands before the part of a sentence that says what is promised. */
export const LEAD_IN =
  /^(?:it is (?:now )?(?:anticipated|expected|planned|intended|proposed) that\s+|(?:following|in turn|as a result|after|through|to|as part of|in response|in line|subject|based|building|in turn|during|also|however|finally|in addition|additionally|furthermore|meanwhile|and|but|then)\b[^,;]{0,160},\s+|(?:and|but|also|then|however)\s+)/i;
/** A subject that says what it is only together with the sentence before. */
export const LEANING =
  /^(?:(?:this|these|it|they|he|she|both|all of (?:these|this|them))\b|(?:the )?(?:remaining|rest|others?|latter|former)\b|the (?:new (?:date|target)|[a-z-]+ itself)\b|recommendations from (?:these|this|it)\b|agreement with\b)/i;
