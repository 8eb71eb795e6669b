import { describe, expect, test } from '@jest/globals';
import {
  contextIn,
  headShaOf,
  isMarked,
  pointedTo,
  renderHeadLine,
  renderMarker,
  renderPointerLine,
  renderReplyMarker,
  repliedTo,
} from '../src/gate/marker.ts';

const MARKER = '<!-- deployment-checklist gate:deployment%2Dchecklist -->';

describe('the gate of a comment', () => {
  test('is in its first line, in which no name ends the comment around it', () => {
    expect(renderMarker('deployment-checklist')).toBe(MARKER);
    expect(renderMarker('a --> b')).toBe('<!-- deployment-checklist gate:a%20%2D%2D%3E%20b -->');
  });

  test.each<[string, string | undefined]>([
    [`${MARKER}\ntext`, 'deployment-checklist'],
    [`\n\r\n ${MARKER}`, 'deployment-checklist'],
    [renderMarker('a --> b'), 'a --> b'],
    [renderMarker('x'), 'x'],
    [renderMarker('x'.repeat(900)), 'x'.repeat(900)],
    // So long a name no status has: nobody shall make us read on.
    [renderMarker('x'.repeat(901)), undefined],
    [renderMarker(''), undefined],
    [`text ${MARKER}`, undefined],
    [`text\n${MARKER}`, undefined],
    ['<!-- deployment-checklist gate:%E0%A4%A -->', undefined],
    ['text', undefined],
    ['', undefined],
  ])('of %j is %j', (body, context) => {
    expect(contextIn(body)).toBe(context);
    expect(isMarked(body, 'deployment-checklist')).toBe(context === 'deployment-checklist');
  });

  test('is another where the name only begins as another', () => {
    expect(isMarked(`${renderMarker('gate-two')}\n${MARKER}`, 'deployment-checklist')).toBe(false);
    expect(isMarked(renderMarker('gate-two'), 'gate')).toBe(false);
  });
});

describe('the head that a comment was written for', () => {
  const line = (length: number) => renderHeadLine('a'.repeat(length));
  test.each<[string, string | undefined]>([
    [`${MARKER}\n${line(40)}\n\ntext`, 'a'.repeat(40)],
    [`${MARKER}\r\n${line(7)}\r\n`, 'a'.repeat(7)],
    [`\n${MARKER}\n${line(64)}`, 'a'.repeat(64)],
    [line(40), 'a'.repeat(40)],
    // Further down it is what somebody wrote.
    [`${MARKER}\n\n\n${line(40)}`, undefined],
    [`${MARKER}\n${line(6)}`, undefined],
    [`${MARKER}\n${line(65)}`, undefined],
    [`${MARKER}\n ${line(40)}`, undefined],
    [`${MARKER}\n${line(40)} x`, undefined],
    [MARKER, undefined],
  ])('of %j is %j', (body, head) => {
    expect(headShaOf(body)).toBe(head);
  });
});

describe('the comment that', () => {
  const id = (length: number) => Number('9'.repeat(length));
  test.each<[string, number | undefined]>([
    [`${MARKER}\n${renderPointerLine(11)}\ntext`, 11],
    [`${MARKER}\r\n${renderPointerLine(1)}`, 1],
    [`\n${renderPointerLine(11)}`, 11],
    [`x\n<!-- checklist-is:${'1'.repeat(16)} -->`, Number('1'.repeat(16))],
    [`x\n<!-- checklist-is:${'1'.repeat(17)} -->`, undefined],
    ['x\n<!-- checklist-is: -->', undefined],
    [renderPointerLine(11), undefined],
    [`x\ny\n${renderPointerLine(11)}`, undefined],
    [`x\n y${renderPointerLine(11)}`, undefined],
  ])('%j points to is %j', (body, comment) => {
    expect(pointedTo(body)).toBe(comment);
  });

  test.each<[string, number | undefined]>([
    [`${renderReplyMarker(11)}\ntext`, 11],
    [renderReplyMarker(id(15)), id(15)],
    [renderReplyMarker(1), 1],
    [`<!-- deployment-checklist reply:${'1'.repeat(16)} -->`, Number('1'.repeat(16))],
    [`<!-- deployment-checklist reply:${'1'.repeat(17)} -->`, undefined],
    ['<!-- deployment-checklist reply: -->', undefined],
    [`> ${renderReplyMarker(11)}`, undefined],
    [`x\n${renderReplyMarker(11)}`, undefined],
    ['text', undefined],
  ])('%j answers is %j', (body, comment) => {
    expect(repliedTo(body)).toBe(comment);
  });
});
