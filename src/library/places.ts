import { atOnce, type Steps } from './in-steps';

const NAME = '[A-Z][a-z]+(?:[- ](?:on|upon|under|in|le|the|of|[A-Z][a-z]+))*(?<! (?:on|upon|under|in|le|the|of))';
const AREA =
  '(?:Local Polic(?:e|ing) Areas?|LPAs?|Borough|County Council|City Council|District Council|Council|Community Safety Partnerships?|Custody|Basic Command Unit|BCU)';
const LIST = `${NAME}(?:(?:, | and | & | / |/)${NAME})*`;
const AREAS = new RegExp(`\\b(${LIST}) ${AREA}\\b`, 'g');
const AFTER_PREPOSITION = new RegExp(`\\b(?:in|at|around|near) (?:parts of |areas of )?(${LIST})`, 'g');
const SHIRES = /\b([A-Z][a-z]+shire)\b/g;

/** Words that are capitalised after "in" or "at" and are no places. */
const NO_PLACE =
  /\b(?:January|February|March|April|May|June|July|August|September|October|November|December|Spring|Summer|Autumn|Winter|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Qtr|Quarter|Phase|Year|Police|Policing|Crime|Service|Services|Unit|Team|Group|Board|Force|Plan|Programme|Project|Strategy|Network|Act|Operation|Section|Priority|Panel|Partnership|Commissioner|Office|Officers?|Home|National|Criminal|Justice|Digital|Independent|Domestic|Abuse|Local|Community|Children|Young|People|Mental|Health|Key|Aim|Business|Contact|Management|Communications?|Windows|Level|Early|The|This|These|Our|We|All|Each|Christmas|Easter|Government|Council|University|College)\b/;

/** Names of places and areas as the documents write them: what a policing area is called, what follows "in", and their neighbours in a list. */
export const collectPlaces = (texts: readonly string[]): string[] => atOnce(placeSteps(texts));

/** The same in steps. */
export function* placeSteps(texts: readonly string[]): Steps<string[]> {
  const found = new Map<string, number>();
  for (const text of texts) {
    yield;
    for (const pattern of [AREAS, AFTER_PREPOSITION, SHIRES]) {
      for (const match of text.matchAll(pattern)) {
        for (const name of (match[1] ?? '').split(/, | and | & | ?\/ ?/)) {
          if (name.length > 2 && !NO_PLACE.test(name)) found.set(name, (found.get(name) ?? 0) + 1);
        }
      }
    }
  }
  return [...found.keys()].sort();
}
