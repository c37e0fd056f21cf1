import type { z } from 'zod';

import { encodeId } from '../../platform/ids/index.ts';
import type { ArcoRow } from './legal.repository.ts';
import type { arcoRequestSchema } from './legal.schemas.ts';

export function presentArco(row: ArcoRow): z.infer<typeof arcoRequestSchema> {
  return {
    object: 'arco_request',
    id: encodeId('arc', row.id),
    kind: row.kind,
    state: row.state,
    details: row.details,
    answer_by: row.answerBy,
    answer: row.answer,
    answered_at: row.answeredAt?.toISOString() ?? null,
    created_at: row.createdAt.toISOString(),
  };
}
