import { z } from 'zod';
import type { Deed, FilePlace, SentFile } from '../../dialogs/turn';
import type { Incoming } from './incoming';

/** What Teams calls a file that a person attached. */
const SENT = 'application/vnd.microsoft.teams.file.download.info';

const sent = z.object({ downloadUrl: z.string().min(1) });
const answered = z.object({
  action: z.enum(['accept', 'decline']),
  context: z.record(z.string(), z.unknown()).catch({}),
  uploadInfo: z.unknown().optional(),
});
const place = z.object({
  uploadUrl: z.string().min(1),
  contentUrl: z.string().min(1),
  name: z.string().min(1),
  uniqueId: z.string().min(1),
  fileType: z.string().catch(''),
});

/** The files of a message that can be fetched. */
export function sentFiles({ attachments }: Pick<Incoming, 'attachments'>): readonly SentFile[] {
  return attachments.flatMap(({ contentType, name, content }): SentFile[] => {
    const parsed = contentType === SENT && name !== undefined ? sent.safeParse(content) : undefined;
    return parsed?.success && name !== undefined ? [{ name, url: parsed.data.downloadUrl }] : [];
  });
}

/** Whether a person takes a file that was offered, and where it then goes. */
export function answeredFile(value: unknown): Deed | undefined {
  const { data } = answered.safeParse(value);
  if (!data) return undefined;
  if (data.action === 'decline') return { kind: 'answered-file', context: data.context };
  const where = place.safeParse(data.uploadInfo);
  return where.success ? { kind: 'answered-file', context: data.context, place: where.data satisfies FilePlace } : undefined;
}
