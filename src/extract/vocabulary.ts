/**
 * The words that police plans and reports use for their headings, columns and status, and nothing that belongs to one force.
 * Every constant is one idea; a rule elsewhere asks for it by name.
 */

// Structure: objectives, themes, updates

/** A line that opens the list of themes an objective is linked to. */
export const THEME_LINKS =
  /^(?:links?|linked|links? back)\s+(?:to|with)\s+(?:the\s+)?(?:[\w&,/'’-]+\s+){0,5}?(?:themes?|priorit(?:y|ies)|aims?|plan)\s*:?$/i;
