import type { Pattern } from './pattern.ts';

/** A block in Arabic. */
export const rightToLeft: Pattern = {
  title: 'Right to left',
  description: 'A block in Arabic: the layout is mirrored, code and addresses are not.',
  direction: 'rtl',
  root: {
    type: 'block',
    children: [
      {
        type: 'card',
        title: 'مراجعة واجهة المدفوعات',
        hint: 'آخر تعديل أمس',
        icon: 'check-circle',
        buttons: [
          {
            type: 'button',
            icon: 'link-external',
            tooltip: 'فتح الصفحة',
            onPress: { action: '@ui.url.open', url: 'https://example.com/ar' },
          },
        ],
        children: [
          {
            type: 'text',
            children: [
              'أرسل الطلب إلى ',
              { type: 'text', style: 'code', children: ['/v1/payments'] },
              ' ثم انتظر الرد.',
            ],
          },
          {
            type: 'codeblock',
            syntax: 'bash',
            content: 'curl https://api.example.com/v1/payments',
          },
        ],
      },
      {
        type: 'input',
        label: 'إشعارات',
        hint: 'رسالة عند كل نشر جديد.',
        element: { type: 'switch', state: 'notify', initialValue: true },
      },
      {
        type: 'input',
        label: 'اللغة',
        element: {
          type: 'select',
          state: 'language',
          initialValue: 'ar',
          options: [
            { id: 'ar', label: 'العربية' },
            { id: 'he', label: 'עברית' },
            { id: 'en', label: 'English' },
          ],
        },
      },
      {
        type: 'hstack',
        align: 'end',
        children: [
          { type: 'button', label: 'إلغاء', onPress: { action: 'cancel' } },
          { type: 'button', style: 'primary', label: 'حفظ', onPress: { action: 'save' } },
        ],
      },
    ],
  },
};
