import { contextIn } from '../../gate/marker.ts';
import { type Binding, readSignedPage } from '../../gate/signed-record/signed-page.ts';
import { isByViewer } from '../../github/pull-request/identity.ts';
import type { Comment } from '../../github/pull-request/query.ts';

/**
 * A comment of our account that somebody edited, and that is no gate's: it may be a checklist that somebody hid. Beside a new one its record would stay the
 * newest on its head, and count again once the new one is gone, with all that was taken back there.
 */
export function findHidden(
  comments: readonly Comment[],
  viewer: string,
  place: Omit<Binding, 'comment'>,
  key: string,
): Comment | undefined {
  return comments.find((one) => {
    if (one.lastEditedAt === null || !isByViewer(one, viewer)) return false;
    const context = contextIn(one.body);
    if (context === undefined) return true;
    return readSignedPage(one.body, { ...place, context, comment: one.fullDatabaseId }, key) === undefined;
  });
}
