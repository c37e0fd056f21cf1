import { useState } from 'react';

import { Announcer } from '../ui/announcer.tsx';
import { DesignDocuments } from '../features/design/design-documents.tsx';
import { DesignFields } from '../features/design/design-fields.tsx';
import { DesignLists } from '../features/design/design-lists.tsx';
import { LanguageAndTheme } from '../features/shell/language-and-theme.tsx';
import { TestBand } from '../features/shell/test-band.tsx';
import { Logo } from '../ui/logo.tsx';
import { Page } from '../ui/page.tsx';
import { Tabs } from '../ui/tabs.tsx';

/** Every component in every state, to look at and to try with the keyboard. In development only. */
export function DesignSystemPage() {
  const [chosen, setChosen] = useState<'fields' | 'documents' | 'lists'>('fields');
  return (
    <Announcer>
      <TestBand />
      <main className="mx-auto max-w-5xl space-y-6 p-6">
        <header className="flex flex-wrap items-center justify-between gap-4">
          <Logo />
          <LanguageAndTheme />
        </header>
        <Page title="Design system" summary="Every component in every state.">
          <Tabs
            label="Components"
            chosen={chosen}
            onChoose={setChosen}
            tabs={[
              { key: 'fields', title: 'Colour, buttons, fields', content: <DesignFields /> },
              { key: 'documents', title: 'States, notices, time', content: <DesignDocuments /> },
              { key: 'lists', title: 'Tables, dialogs', content: <DesignLists /> },
            ]}
          />
        </Page>
      </main>
    </Announcer>
  );
}
