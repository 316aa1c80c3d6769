## Groups and channels

chat-group = 👥 <b>{ $title }</b>
chat-channel = 📢 <b>{ $title }</b>
chat-list = 👥 <b>Groups and channels</b>
chat-list-none = 👥 <b>No group or channel yet.</b>
chat-how-to-add = Add the bot to a group or channel where you are an administrator: it will write about new competitions there.
chat-add-group-button = ➕ Add to a group
chat-add-channel-button = ➕ Add to a channel
chat-greeting = 🔔 <b>Hello!</b> From now on this group hears of new competitions for non-governmental organizations. Its administrators choose region, sphere, language and hours.
chat-greeting-silent = 🔔 <b>Hello!</b> This group can hear of new competitions for non-governmental organizations. An administrator of the group switches it on by the button below.
chat-channel-greeting = 🔔 <b>The channel “{ $title }” is connected.</b> New competitions will be posted there. You can choose region, sphere, language and hours.
chat-settings-button = ⚙️ Settings
chat-settings-here = ⚙️ Administrators choose in the bot what comes to this group.
chat-press = This button works in your private chat with the bot.
chat-language = <b>In which language shall messages come?</b>
chat-left = The bot is not here now. Add it again, and the settings are as they were.
chat-remove-button = 🚪 Remove the bot
chat-remove = <b>Remove the bot from here?</b> No messages will come. If you add it again, the settings are as they were.
chat-remove-sure-button = Yes, remove
chat-removed = The bot is removed.
