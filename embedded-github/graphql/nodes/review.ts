import { nodeId } from '../../world/account.ts';
import type { PullRequest } from '../../world/pull-request.ts';
import { byId, connection, inOrder } from '../connection.ts';
import { type Arguments, type Node, NotBuilt } from '../node.ts';
import type { Session } from '../session.ts';
import { actorNode } from './actor.ts';
import { commitNode } from './git-object.ts';

/** The newest review of each person that approves, requests changes or was dismissed: comments change no opinion. */
export function latestOpinionsConnection(session: Session, pull: PullRequest, args: Arguments): Node {
  const byAccount = new Map(
    pull.state.reviews.filter(({ state }) => state !== 'COMMENTED').map((review) => [review.account, review]),
  );
  const { repository } = pull;
  return connection(
    'latestOpinionatedReviews',
    'PullRequestReviewConnection',
    byId([...byAccount.values()]),
    args,
    (review) => ({
      __typename: 'PullRequestReview',
      id: nodeId('PRR', review.id),
      state: review.state,
      body: review.body,
      submittedAt: review.submittedAt,
      url: `${pull.url}#pullrequestreview-${review.id}`,
      author: () => actorNode(review.account),
      commit: () => commitNode(session, repository, repository.objects.commit(review.commit)),
    }),
  );
}

/** Of the timeline only who gave which label. */
export function timelineConnection(pull: PullRequest, args: Arguments): Node {
  if (JSON.stringify(args.itemTypes) !== '["LABELED_EVENT"]')
    throw new NotBuilt('Of the timeline only LABELED_EVENT is built');
  return connection(
    'timelineItems',
    'PullRequestTimelineItemsConnection',
    inOrder(pull.state.labeled),
    args,
    ({ name, by, at }) => ({
      __typename: 'LabeledEvent',
      id: nodeId('LE', `${name} ${at}`),
      createdAt: at,
      label: { __typename: 'Label', id: nodeId('LA', name), name },
      actor: () => actorNode(by),
    }),
  );
}
