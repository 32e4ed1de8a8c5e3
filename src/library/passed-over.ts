/** What the system, Office and browsers leave behind, and what tells people about the folder: nobody means it to be read. */
const PASSED_OVER = /^(?:\.|~\$|readme\.md$|thumbs\.db$|desktop\.ini$)|(?:\.(?:tmp|bak|part|crdownload)|~)$/i;

/** Whether a file of this name in the knowledge folder is not read, and nothing is said of it. */
export const isPassedOver = (name: string): boolean => PASSED_OVER.test(name);
