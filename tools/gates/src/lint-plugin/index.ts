import { noDisabledTls } from './no-disabled-tls.ts';
import { noFloatAmounts } from './no-float-amounts.ts';
import { purePackagesArePure } from './pure-packages-are-pure.ts';
import { tenantSettingStaysLocal } from './tenant-setting-stays-local.ts';

// oxlint loads a plugin by its default export.
export default {
  meta: { name: 'kita' },
  rules: {
    'no-disabled-tls': noDisabledTls,
    'no-float-amounts': noFloatAmounts,
    'pure-packages-are-pure': purePackagesArePure,
    'tenant-setting-stays-local': tenantSettingStaysLocal,
  },
};
