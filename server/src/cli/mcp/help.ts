export const mcpHelp = `Usage
  penholder mcp FOLDER…

Answers the questions of a language model by the Model Context Protocol, over standard input and output. A program that
speaks to a model starts it. The model may check a draft, ask for its outline and its proposals, look up a citation, and
ask how words were said before.

It may ask about the drafts (*.draft, and *.txt and *.md that it names) and catalogues in the FOLDERs, and nothing else
is read: no file outside of them, by whatever path or link, and none that starts with a dot. Nothing is written.

What is answered goes to the program that asked, and from there to the model, wherever that runs. Name no folder whose
drafts must not go there.

Exit codes
  0  the program that asked has closed the connection
  2  wrong use, or a folder that cannot be read
`;
