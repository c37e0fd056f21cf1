import type { WebhookEndpoint } from '@kita/api-client';
import { useTranslations } from 'use-intl';

import { Badge } from '../../ui/badge.tsx';
import type { BadgeShape, BadgeTone } from '../../ui/badge.tsx';

const LOOKS = {
  new: ['outline', 'ring'],
  healthy: ['good', 'disc'],
  failing: ['attention', 'triangle'],
  disabled: ['quiet', 'dash'],
} as const satisfies Record<WebhookEndpoint['health']['state'], readonly [BadgeTone, BadgeShape]>;

/** How an endpoint is doing, at a glance. */
export function EndpointBadge({ endpoint }: { readonly endpoint: WebhookEndpoint }) {
  const t = useTranslations('webhooks');
  const { state } = endpoint.health;
  const [tone, shape] = LOOKS[state];
  return (
    <Badge tone={tone} shape={shape}>
      {t(`health.${state}`)}
    </Badge>
  );
}
