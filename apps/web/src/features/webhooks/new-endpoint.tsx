import { useQueryClient } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';

import { useApi } from '../../lib/api/api-context.tsx';
import { useAnnounce } from '../../ui/announcer.tsx';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { EndpointForm } from './endpoint-form.tsx';
import { SecretShown } from './secret-shown.tsx';

interface NewEndpointProps {
  readonly onClose: () => void;
  /** The new endpoint's page. */
  readonly onDone: (id: string) => void;
}

/** A drawer in two steps: what it is, then its secret, which is not shown again. */
export function NewEndpoint({ onClose, onDone }: NewEndpointProps) {
  const t = useTranslations('webhooks');
  const cache = useQueryClient();
  const announce = useAnnounce();
  const create = useApi().query.useMutation('post', '/v1/webhook-endpoints', {
    onSuccess: async () => {
      announce(t('created'));
      await cache.invalidateQueries({ queryKey: ['get', '/v1/webhook-endpoints'] });
    },
  });
  const made = create.data;
  return (
    <Dialog
      isForm
      place="side"
      title={t(made ? 'secret.title' : 'new')}
      closeLabel={t('close')}
      onClose={made ? () => onDone(made.id) : onClose}
      {...(made && {
        footer: (
          <Button kind="primary" onClick={() => onDone(made.id)}>
            {t('secret.kept')}
          </Button>
        ),
      })}
    >
      {made ? (
        <SecretShown secret={made.secret} />
      ) : (
        <EndpointForm
          error={create.error}
          isBusy={create.isPending}
          onSubmit={({ description, ...values }) =>
            create.mutate({ body: { ...values, ...(description !== null && { description }) } })
          }
        />
      )}
    </Dialog>
  );
}
