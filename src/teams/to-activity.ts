import { ActivityTypes, CardFactory, type Activity, type Attachment } from 'botbuilder';
import type { Reply } from '../../dialogs/reply';

/** A reply as Teams takes it: the card alone, for Teams splits a text beside a card into a message of its own; the summary is for the notification. */
export function toActivity(reply: Reply): Partial<Activity> {
  return {
    type: ActivityTypes.Message,
    summary: reply.summary,
    attachments: [attachmentOf(reply)],
    // Thumbs, which come back as an invoke; Teams itself keeps nothing of them.
    ...(reply.question !== undefined && { channelData: { feedbackLoop: { type: 'default' } } }),
  };
}

/** The card; in its place the question whether the person takes a file, or the file that was taken. */
function attachmentOf({ card, file, taken }: Reply): Attachment {
  if (file) {
    const { name, description, bytes, context } = file;
    const content = { description, sizeInBytes: bytes, acceptContext: context, declineContext: context };
    return { contentType: 'application/vnd.microsoft.teams.card.file.consent', name, content };
  }
  if (taken) {
    const { name, contentUrl, uniqueId, fileType } = taken;
    return { contentType: 'application/vnd.microsoft.teams.card.file.info', name, contentUrl, content: { uniqueId, fileType } };
  }
  return CardFactory.adaptiveCard(card);
}
