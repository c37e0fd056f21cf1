import type { WebhookDeliverySummary } from '@kita/api-client';
import { useTranslations } from 'use-intl';

import { Badge } from '../../ui/badge.tsx';
import type { BadgeShape, BadgeTone } from '../../ui/badge.tsx';

const LOOKS = {
  pending: ['attention', 'half'],
  sending: ['attention', 'ring'],
  delivered: ['good', 'disc'],
  exhausted: ['danger', 'cross'],
  canceled: ['quiet', 'dash'],
} as const satisfies Record<WebhookDeliverySummary['state'], readonly [BadgeTone, BadgeShape]>;

export function DeliveryBadge({ state }: Pick<WebhookDeliverySummary, 'state'>) {
  const t = useTranslations('webhooks');
  const [tone, shape] = LOOKS[state];
  return (
    <Badge tone={tone} shape={shape}>
      {t(`states.${state}`)}
    </Badge>
  );
}
