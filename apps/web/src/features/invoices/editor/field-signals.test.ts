import { expect, it, vi } from 'vitest';

import { FieldSignals } from './field-signals.ts';

it('a key reaches who shows the field and nobody else', () => {
  const signals = new FieldSignals();
  const [price, other, line19] = [vi.fn(), vi.fn(), vi.fn()];
  signals.listen(['items.1.unit_price', 'items.1.quantity'], price);
  signals.listen(['items.1.description'], other);
  signals.listen(['items.19.unit_price'], line19);
  signals.tell('items.1.unit_price');
  expect([price, other, line19].map((listener) => listener.mock.calls.length)).toEqual([1, 0, 0]);
});

it('a line, the lines or the whole form reach all that stand in them, each once', () => {
  const signals = new FieldSignals();
  const [first, second] = [vi.fn(), vi.fn()];
  signals.listen(['items.1.unit_price', 'items.1.quantity'], first);
  signals.listen(['items.10.unit_price', 'currency'], second);
  signals.tell('items.1');
  expect([first, second].map((listener) => listener.mock.calls.length)).toEqual([1, 0]);
  signals.tell('items');
  signals.tell(undefined);
  expect([first, second].map((listener) => listener.mock.calls.length)).toEqual([3, 2]);
});

it('an item of a list reaches who shows the list', () => {
  const signals = new FieldSignals();
  const withheld = vi.fn();
  signals.listen(['items.1.withheld'], withheld);
  signals.tell('items.1.withheld.0');
  expect(withheld).toHaveBeenCalledOnce();
});

it('who has left hears nothing', () => {
  const signals = new FieldSignals();
  const gone = vi.fn();
  signals.listen(['currency'], gone)();
  signals.tell('currency');
  expect(gone).not.toHaveBeenCalled();
});
