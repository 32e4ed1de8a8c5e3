import type { ReloadFollowers } from '../dialogs/admin-desk';
import type { FollowerShelf } from '../dialogs/follower-shelf';

/** Takes down who wants to be told of reloads, and where. */
export function reloadFollowers(shelf: FollowerShelf): ReloadFollowers {
  return {
    async follow({ person, conversation, reference }) {
      if (!reference) return false;
      const { id, objectId } = person;
      const { tenant } = conversation;
      await shelf.put({ person: id, reference, ...(objectId !== undefined && { objectId }), ...(tenant !== undefined && { tenant }) });
      return true;
    },
    unfollow: ({ person }) => shelf.remove(person.id),
  };
}
