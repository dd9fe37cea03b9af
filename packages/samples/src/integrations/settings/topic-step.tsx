const topics = [
  { value: 'pages', label: 'Pages', hint: 'New ones, and those that were removed' },
  { value: 'comments', label: 'Comments', hint: 'Where somebody answered you' },
  { value: 'requests', label: 'Change requests', hint: 'When one waits for your review' },
  { value: 'links', label: 'Broken links', hint: 'As soon as they are found' },
];

/** What the messages are about. */
export function TopicStep() {
  return (
    <step id="topics" title="Topics" next={true}>
      <text>What do you want to hear of?</text>
      {topics.map(({ value, label, hint }) => (
        <input label={label} hint={hint} element={<checkbox state="topics" value={value} />} />
      ))}
    </step>
  );
}
