import { describe, expect, it } from 'vitest';

import { eventTypes } from '../../src/main/events.ts';
import { operations } from '../../src/main/operations.ts';
import { declaredEvents } from '../../src/platform/events/index.ts';
import { EVENTS_OF, EVENTS_OF_WORKERS } from './operation-events.ts';

const changing = operations.filter(({ method }) => method !== 'GET').map(({ operationId }) => operationId);
const types = eventTypes.map(({ type }) => type);
const published = Object.values(EVENTS_OF).flatMap((entry) => ('none' in entry ? [] : entry));

describe('changes and events', () => {
  it('every operation that can change something says which events it publishes, or why none (operation-events.ts)', () => {
    expect(changing.filter((id) => !(id in EVENTS_OF))).toEqual([]);
    expect(Object.keys(EVENTS_OF).filter((id) => !changing.includes(id))).toEqual([]);
  });

  it('every type is published by somebody, and nobody publishes a type that is not in the contract', () => {
    expect(new Set([...published, ...EVENTS_OF_WORKERS])).toEqual(new Set(types));
  });

  it('every type declared anywhere is in the contract (main/events.ts), once', () => {
    expect(declaredEvents().map(({ type }) => type)).toEqual(types.toSorted());
  });

  it('a type is named by its object and tells in a sentence when it happens', () => {
    for (const { type, noun, description, objectName } of eventTypes) {
      expect(type.startsWith(`${noun}.`), type).toBe(true);
      expect(description, type).toMatch(/^[A-Z].{10,}\.$/s);
      expect(objectName, type).toMatch(/^[A-Z]\w+$/);
    }
  });
});
