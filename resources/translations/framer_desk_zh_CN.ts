<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>  Certificate of {subject}, by {issuer}, valid until {until}</source>
        <translation>  {subject} 的证书，由 {issuer} 签发，有效至 {until}</translation>
    </message>
    <message>
        <source>  Redirected: {status} from {url}, {time}</source>
        <translation>  已重定向：{status}，来自 {url}，{time}</translation>
    </message>
    <message>
        <source>  The connection was open already.</source>
        <translation>  连接此前已打开。</translation>
    </message>
    <message>
        <source> and {n} more</source>
        <translation> 以及另外 {n} 项</translation>
    </message>
    <message>
        <source> or </source>
        <translation> 或 </translation>
    </message>
    <message>
        <source>${variable} found</source>
        <translation>已找到 ${variable}</translation>
    </message>
    <message>
        <source>${variable} is not set</source>
        <translation>未设置 ${variable}</translation>
    </message>
    <message>
        <source>%framer GET /path -&gt; name</source>
        <translation>%framer GET /path -&gt; 变量名</translation>
    </message>
    <message>
        <source>%framer GET /path -&gt; name, or one of: {commands}</source>
        <translation>%framer GET /path -&gt; 变量名，或以下之一：{commands}</translation>
    </message>
    <message>
        <source>%framer does not know {line}.</source>
        <translation>%framer 不认识 {line}。</translation>
    </message>
    <message>
        <source>%framer use NAME</source>
        <translation>%framer use 名称</translation>
    </message>
    <message>
        <source>%load_ext desktop_app.notebook, then: %framer signin {name} {scopes}</source>
        <translation>%load_ext desktop_app.notebook，然后：%framer signin {name} {scopes}</translation>
    </message>
    <message>
        <source>%pip install {library}</source>
        <translation>%pip install {library}</translation>
    </message>
    <message>
        <source>(deprecated)</source>
        <translation>（已弃用）</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>（空）</translation>
    </message>
    <message>
        <source>(locked: needs {scopes})</source>
        <translation>（已锁定：需要 {scopes}）</translation>
    </message>
    <message>
        <source>({n} bytes in all)</source>
        <translation>（共 {n} 字节）</translation>
    </message>
    <message>
        <source>**{left}** of {limit} left</source>
        <translation>剩余 **{left}** / {limit}</translation>
    </message>
    <message>
        <source>--form and --data are both the body.</source>
        <translation>--form 和 --data 都是正文。</translation>
    </message>
    <message>
        <source>-o saves one answer, and this sends several requests.</source>
        <translation>-o 只保存一个响应，而这里会发送多个请求。</translation>
    </message>
    <message>
        <source>.env file</source>
        <translation>.env 文件</translation>
    </message>
    <message>
        <source>.http file</source>
        <translation>.http 文件</translation>
    </message>
    <message>
        <source>1 alert</source>
        <translation>1 个提醒</translation>
    </message>
    <message>
        <source>1 byte came. With --json it is printed.</source>
        <translation>收到 1 个字节。使用 --json 可将其输出。</translation>
    </message>
    <message>
        <source>1 byte: {start}</source>
        <translation>1 个字节：{start}</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 天</translation>
    </message>
    <message>
        <source>1 entry</source>
        <translation>1 个条目</translation>
    </message>
    <message>
        <source>1 h</source>
        <translation>1 小时</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 小时</translation>
    </message>
    <message>
        <source>1 message</source>
        <translation>1 条消息</translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation>1 分钟</translation>
    </message>
    <message>
        <source>1 more permission</source>
        <translation>另有 1 项权限</translation>
    </message>
    <message>
        <source>1 permission granted</source>
        <translation>已授予 1 项权限</translation>
    </message>
    <message>
        <source>1 request</source>
        <translation>1 个请求</translation>
    </message>
    <message>
        <source>1 request will come</source>
        <translation>将有 1 个请求</translation>
    </message>
    <message>
        <source>1 request: {outcomes}</source>
        <translation>1 个请求：{outcomes}</translation>
    </message>
    <message>
        <source>1 scope</source>
        <translation>1 个 scope</translation>
    </message>
    <message>
        <source>1 second</source>
        <translation>1 秒</translation>
    </message>
    <message>
        <source>1 unsaved change: {name}</source>
        <translation>1 处未保存的更改：{name}</translation>
    </message>
    <message>
        <source>1 unsaved change: {name}, was {before}</source>
        <translation>1 处未保存的更改：{name}，原为 {before}</translation>
    </message>
    <message>
        <source>1 value</source>
        <translation>1 个值</translation>
    </message>
    <message>
        <source>1 variable was read from {name}.</source>
        <translation>已从 {name} 读取 1 个变量。</translation>
    </message>
    <message>
        <source>1 y</source>
        <translation>1 年</translation>
    </message>
    <message>
        <source>24 h</source>
        <translation>24 小时</translation>
    </message>
    <message>
        <source>30 d</source>
        <translation>30 天</translation>
    </message>
    <message>
        <source>7 d</source>
        <translation>7 天</translation>
    </message>
    <message>
        <source>A PEM file with certificate and key.</source>
        <translation>包含证书和密钥的 PEM 文件。</translation>
    </message>
    <message>
        <source>A PEM file, where the certificate is not a public one.</source>
        <translation>PEM 文件，用于证书不是公共证书的情况。</translation>
    </message>
    <message>
        <source>A PEM or JWK file, for signed assertions.</source>
        <translation>PEM 或 JWK 文件，用于签名断言。</translation>
    </message>
    <message>
        <source>A certificate</source>
        <translation>证书</translation>
    </message>
    <message>
        <source>A certificate made by oneself</source>
        <translation>自签名证书</translation>
    </message>
    <message>
        <source>A client ID is the name under which a service knows an app. You make one in the service&apos;s developer pages: register an app there, allow the redirect address `http://127.0.0.1/callback`, and copy the client ID it shows. It is no secret.</source>
        <translation>客户端 ID 是服务识别应用所用的名称。可在该服务的开发者页面创建：在那里注册应用，允许重定向地址 `http://127.0.0.1/callback`，然后复制显示的客户端 ID。它不是秘密。</translation>
    </message>
    <message>
        <source>A code on another device</source>
        <translation>在另一台设备上输入代码</translation>
    </message>
    <message>
        <source>A connection</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>A connection needs to know where to sign in.</source>
        <translation>连接需要知道在哪里登录。</translation>
    </message>
    <message>
        <source>A connection of Framer Desk: framer-desk profiles import FILE</source>
        <translation>Framer Desk 的连接：framer-desk profiles import 文件</translation>
    </message>
    <message>
        <source>A different person than before</source>
        <translation>与之前不同的人</translation>
    </message>
    <message>
        <source>A file of Framer Desk itself is missing: {name}.</source>
        <translation>缺少 Framer Desk 自身的文件：{name}。</translation>
    </message>
    <message>
        <source>A file of requests that you saved there goes with them.</source>
        <translation>保存在那里的 1 个请求文件会一并抹掉。</translation>
    </message>
    <message>
        <source>A file of the body became shorter while it was sent.</source>
        <translation>正文中的文件在发送时变短了。</translation>
    </message>
    <message>
        <source>A firewall or a container without this address may be the cause.</source>
        <translation>原因可能是防火墙，或没有此地址的容器。</translation>
    </message>
    <message>
        <source>A header is one line: its name holds letters, digits and dashes, its value no line break.</source>
        <translation>标头只占一行：名称由字母、数字和连字符组成，值中不能换行。</translation>
    </message>
    <message>
        <source>A key can&apos;t be kept in memory: it would be gone with this program.</source>
        <translation>密钥不能保存在内存中：程序结束就没有了。</translation>
    </message>
    <message>
        <source>A name needs a letter or a digit.</source>
        <translation>名称至少需要一个字母或数字。</translation>
    </message>
    <message>
        <source>A notebook needs no token: it asks for one when it runs.</source>
        <translation>笔记本不需要令牌：运行时会自动获取。</translation>
    </message>
    <message>
        <source>A page that describes this app, where the server takes it as client ID.</source>
        <translation>描述此应用的页面，适用于服务器接受它作为客户端 ID 的情况。</translation>
    </message>
    <message>
        <source>A plain request: what it says is in its address and its header fields.</source>
        <translation>普通请求：内容都在地址和标头字段中。</translation>
    </message>
    <message>
        <source>A practice service that runs on this computer. No account, no internet, nothing to break.</source>
        <translation>在本机运行的练习服务。无需账号和网络，不会弄坏任何东西。</translation>
    </message>
    <message>
        <source>A private one-time link, protected with PKCE</source>
        <translation>受 PKCE 保护的一次性私密链接</translation>
    </message>
    <message>
        <source>A program that sends one request and prints the answer.</source>
        <translation>发送一个请求并打印响应的程序。</translation>
    </message>
    <message>
        <source>A public client: there is nothing in it that could be copied.</source>
        <translation>公共客户端：其中没有可被复制的秘密。</translation>
    </message>
    <message>
        <source>A refresh token gives a new access token without you. A good server replaces it each time.</source>
        <translation>刷新令牌可在无人参与时换取新的访问令牌。好的服务器每次都会更换它。</translation>
    </message>
    <message>
        <source>A renewed ID token need not carry the value this app sent.</source>
        <translation>续期后的 ID 令牌不必带有此应用发送的值。</translation>
    </message>
    <message>
        <source>A request for another host was ignored.</source>
        <translation>已忽略发往其他主机的请求。</translation>
    </message>
    <message>
        <source>A request that was sent during the sign-in.</source>
        <translation>登录期间发送的请求。</translation>
    </message>
    <message>
        <source>A sandbox is already running at {issuer}.</source>
        <translation>沙盒已在 {issuer} 运行。</translation>
    </message>
    <message>
        <source>A second answer was ignored.</source>
        <translation>已忽略第二个响应。</translation>
    </message>
    <message>
        <source>A secret can&apos;t be kept in memory: it would be gone with this program.</source>
        <translation>秘密不能保存在内存中：程序结束就没有了。</translation>
    </message>
    <message>
        <source>A signed assertion</source>
        <translation>签名断言</translation>
    </message>
    <message>
        <source>A stolen code is of no use elsewhere</source>
        <translation>被盗的代码在别处无用</translation>
    </message>
    <message>
        <source>A token came back in the browser&apos;s address</source>
        <translation>令牌随浏览器地址返回</translation>
    </message>
    <message>
        <source>A token is signed with {alg}, which proves nothing.</source>
        <translation>令牌使用 {alg} 签名，什么也证明不了。</translation>
    </message>
    <message>
        <source>A token pasted by hand</source>
        <translation>手动粘贴的令牌</translation>
    </message>
    <message>
        <source>A unique number, so reuse can be noticed.</source>
        <translation>唯一编号，用于发现重复使用。</translation>
    </message>
    <message>
        <source>A value this app made up, so that an old token can’t be slipped in.</source>
        <translation>此应用生成的值，防止混入旧令牌。</translation>
    </message>
    <message>
        <source>ACCOUNT</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>API</source>
        <translation>API</translation>
    </message>
    <message>
        <source>API address</source>
        <translation>API 地址</translation>
    </message>
    <message>
        <source>API address; says itself where to sign in</source>
        <translation>API 地址；由它自己说明在哪里登录</translation>
    </message>
    <message>
        <source>API answers</source>
        <translation>API 响应</translation>
    </message>
    <message>
        <source>API changed</source>
        <translation>API 已变化</translation>
    </message>
    <message>
        <source>API description</source>
        <translation>API 描述</translation>
    </message>
    <message>
        <source>API description (OpenAPI)</source>
        <translation>API 描述（OpenAPI）</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API 密钥</translation>
    </message>
    <message>
        <source>API requests a second and account</source>
        <translation>每秒、每账号的 API 请求数</translation>
    </message>
    <message>
        <source>About</source>
        <translation>关于</translation>
    </message>
    <message>
        <source>Accept compressed answers</source>
        <translation>接受压缩的响应</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>访问令牌</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>Accounts of this connection</source>
        <translation>此连接的账号</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Add a connection</source>
        <translation>添加一个连接</translation>
    </message>
    <message>
        <source>Add a connection first, then open {path} again.</source>
        <translation>请先添加连接，然后再次打开 {path}。</translation>
    </message>
    <message>
        <source>Add a folder of this computer…</source>
        <translation>添加本机文件夹…</translation>
    </message>
    <message>
        <source>Add check</source>
        <translation>添加检查</translation>
    </message>
    <message>
        <source>Add connection</source>
        <translation>添加连接</translation>
    </message>
    <message>
        <source>Add field</source>
        <translation>添加字段</translation>
    </message>
    <message>
        <source>Add header</source>
        <translation>添加标头</translation>
    </message>
    <message>
        <source>Add parameter</source>
        <translation>添加参数</translation>
    </message>
    <message>
        <source>Add part</source>
        <translation>添加部分</translation>
    </message>
    <message>
        <source>Add secret</source>
        <translation>添加秘密</translation>
    </message>
    <message>
        <source>Add the redirect address of the connection to the app&apos;s allowed redirects at the provider.</source>
        <translation>在提供方处，把该连接的重定向地址加入应用允许的重定向列表。</translation>
    </message>
    <message>
        <source>Add to {file}</source>
        <translation>添加到 {file}</translation>
    </message>
    <message>
        <source>Add variable</source>
        <translation>添加变量</translation>
    </message>
    <message>
        <source>Added when it is sent</source>
        <translation>发送时添加</translation>
    </message>
    <message>
        <source>Added {name} to {path}, so that git leaves it alone.</source>
        <translation>已把 {name} 加入 {path}，git 会忽略它。</translation>
    </message>
    <message>
        <source>Added {name}. Change it with: framer-desk profiles edit {name} --set FIELD=VALUE</source>
        <translation>已添加 {name}。修改：framer-desk profiles edit {name} --set 字段=值</translation>
    </message>
    <message>
        <source>Added {name}. It still needs a client ID: framer-desk register {name}</source>
        <translation>已添加 {name}。还缺客户端 ID：framer-desk register {name}</translation>
    </message>
    <message>
        <source>Added {name}. Sign in with: framer-desk signin {name}</source>
        <translation>已添加 {name}。登录：framer-desk signin {name}</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Address that request paths are appended to</source>
        <translation>请求路径所接的地址</translation>
    </message>
    <message>
        <source>Address that the browser ended at</source>
        <translation>浏览器最后停留的地址</translation>
    </message>
    <message>
        <source>Adds an account</source>
        <translation>添加一个账号</translation>
    </message>
    <message>
        <source>After a pause</source>
        <translation>停顿之后</translation>
    </message>
    <message>
        <source>Again: </source>
        <translation>再输一次: </translation>
    </message>
    <message>
        <source>Against what is usual in a minute.</source>
        <translation>与平常一分钟相比。</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>存在时间</translation>
    </message>
    <message>
        <source>Ages of secrets</source>
        <translation>秘密的存在时间</translation>
    </message>
    <message>
        <source>Agree on encryption</source>
        <translation>协商加密</translation>
    </message>
    <message>
        <source>Alert: {title}. framer-desk alerts says more.</source>
        <translation>提醒：{title}。framer-desk alerts 有更多说明。</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>提醒</translation>
    </message>
    <message>
        <source>All connections</source>
        <translation>所有连接</translation>
    </message>
    <message>
        <source>All environments</source>
        <translation>所有环境</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>All of every connection</source>
        <translation>所有连接的全部</translation>
    </message>
    <message>
        <source>All of this connection</source>
        <translation>此连接的全部</translation>
    </message>
    <message>
        <source>All requests</source>
        <translation>所有请求</translation>
    </message>
    <message>
        <source>All results</source>
        <translation>所有结果</translation>
    </message>
    <message>
        <source>All sign-ins are ended at the server, and you sign in again. Notebooks using it stop at once.</source>
        <translation>会在服务器端结束所有登录，然后重新登录。正在使用它的笔记本会立即停止。</translation>
    </message>
    <message>
        <source>All sign-ins are ended at the server, the secret is changed, and you sign in again. Notebooks using it stop at once.</source>
        <translation>会在服务器端结束所有登录、更换密钥，然后重新登录。正在使用它的笔记本会立即停止。</translation>
    </message>
    <message>
        <source>All sources</source>
        <translation>所有来源</translation>
    </message>
    <message>
        <source>All tabs</source>
        <translation>所有标签页</translation>
    </message>
    <message>
        <source>All that matters works.</source>
        <translation>重要功能全部正常。</translation>
    </message>
    <message>
        <source>Allow Framer Desk to use it, then try again.</source>
        <translation>允许 Framer Desk 使用它，然后重试。</translation>
    </message>
    <message>
        <source>Allow access in the browser, then copy the whole address. It starts with {uri}?</source>
        <translation>在浏览器中允许访问，然后复制完整地址。它以 {uri}? 开头</translation>
    </message>
    <message>
        <source>Allow the JWT bearer grant for this client in the provider&apos;s developer pages.</source>
        <translation>在提供方的开发者页面为此客户端允许 JWT bearer 授权。</translation>
    </message>
    <message>
        <source>Allow the authorization code grant for this client in the provider&apos;s developer pages.</source>
        <translation>在提供方的开发者页面为此客户端允许授权码授权。</translation>
    </message>
    <message>
        <source>Allow the client credentials grant for this client in the provider&apos;s developer pages.</source>
        <translation>在提供方的开发者页面为此客户端允许客户端凭据授权。</translation>
    </message>
    <message>
        <source>Allow the device grant for this client in the provider&apos;s developer pages.</source>
        <translation>在提供方的开发者页面为此客户端允许设备授权。</translation>
    </message>
    <message>
        <source>Also send to</source>
        <translation>也发送到</translation>
    </message>
    <message>
        <source>An API key</source>
        <translation>API 密钥</translation>
    </message>
    <message>
        <source>An OpenAPI or Swagger document, in JSON or YAML. It lists what the API can do. It is kept with this connection.</source>
        <translation>JSON 或 YAML 格式的 OpenAPI 或 Swagger 文档。它列出 API 能做什么，与此连接一起保存。</translation>
    </message>
    <message>
        <source>An access token, as RFC 9068 defines it.</source>
        <translation>符合 RFC 9068 的访问令牌。</translation>
    </message>
    <message>
        <source>An address of keys. Framer Desk never follows it.</source>
        <translation>密钥的地址。Framer Desk 从不访问它。</translation>
    </message>
    <message>
        <source>An address with a name or a password in it can&apos;t be used.</source>
        <translation>不能使用带有用户名或密码的地址。</translation>
    </message>
    <message>
        <source>An answer can be used once, so this one changed nothing. Look at Framer Desk for how it ended.</source>
        <translation>响应只能使用一次，因此这一个没有改变任何东西。结果请看 Framer Desk。</translation>
    </message>
    <message>
        <source>An answer that did not come in the address ({method}) was ignored.</source>
        <translation>已忽略不是通过地址返回的响应（{method}）。</translation>
    </message>
    <message>
        <source>An answer to a changed request would lack the state of this one, and this app would not take it. Whether the server refuses it too was not tried.</source>
        <translation>对被更改的请求的响应会缺少此次的 state，本应用不会接受。没有尝试服务器是否也会拒绝。</translation>
    </message>
    <message>
        <source>An environment gives names to values, such as the address of a server: {name} in a request stands for them.</source>
        <translation>环境为值命名，例如服务器地址：请求中的 {name} 代表它们。</translation>
    </message>
    <message>
        <source>An example</source>
        <translation>示例</translation>
    </message>
    <message>
        <source>An expired token is used again and again</source>
        <translation>反复使用过期令牌</translation>
    </message>
    <message>
        <source>An extra parameter of the authorization request</source>
        <translation>授权请求的额外参数</translation>
    </message>
    <message>
        <source>Announced to end</source>
        <translation>已宣布终止</translation>
    </message>
    <message>
        <source>Another name for the environment</source>
        <translation>环境的其他名称</translation>
    </message>
    <message>
        <source>Another person in an account</source>
        <translation>账号中出现其他人</translation>
    </message>
    <message>
        <source>Another program changed the file. Choose the request again.</source>
        <translation>另一个程序更改了文件。请重新选择请求。</translation>
    </message>
    <message>
        <source>Another request</source>
        <translation>其他请求</translation>
    </message>
    <message>
        <source>Another window or notebook of Framer Desk is using {path}.</source>
        <translation>另一个 Framer Desk 窗口或笔记本正在使用 {path}。</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>响应</translation>
    </message>
    <message>
        <source>Answer as a table</source>
        <translation>以表格显示响应</translation>
    </message>
    <message>
        <source>Answer as a tree</source>
        <translation>以树形显示响应</translation>
    </message>
    <message>
        <source>Answer as it came</source>
        <translation>原始响应</translation>
    </message>
    <message>
        <source>Answer came from the expected server (iss)</source>
        <translation>响应来自预期的服务器（iss）</translation>
    </message>
    <message>
        <source>Answer so far</source>
        <translation>目前的响应</translation>
    </message>
    <message>
        <source>Answers 401 or 403 within five minutes.</source>
        <translation>五分钟内的 401 或 403 响应。</translation>
    </message>
    <message>
        <source>Any browser will do, on a phone too. This window updates by itself.</source>
        <translation>任何浏览器都可以，手机也行。此窗口会自动更新。</translation>
    </message>
    <message>
        <source>Any method</source>
        <translation>任意方法</translation>
    </message>
    <message>
        <source>Any port on {host}</source>
        <translation>{host} 上的任意端口</translation>
    </message>
    <message>
        <source>Any status</source>
        <translation>任意状态</translation>
    </message>
    <message>
        <source>Anyone who copies it can use it.</source>
        <translation>任何人复制后都能使用。</translation>
    </message>
    <message>
        <source>Anyone who copies it can use it. The server offers DPoP.</source>
        <translation>任何人复制后都能使用。该服务器支持 DPoP。</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>Applies to everything, including code.</source>
        <translation>应用于所有文字，包括代码。</translation>
    </message>
    <message>
        <source>Arrow keys go from bar to bar, Enter shows the requests of one.</source>
        <translation>方向键在柱间移动，Enter 显示该柱的请求。</translation>
    </message>
    <message>
        <source>As CSV…</source>
        <translation>存为 CSV…</translation>
    </message>
    <message>
        <source>As JSON lines…</source>
        <translation>存为 JSON 行…</translation>
    </message>
    <message>
        <source>As its redirect address, enter exactly: {redirect}</source>
        <translation>重定向地址请准确填写：{redirect}</translation>
    </message>
    <message>
        <source>As the app itself, nobody signs in</source>
        <translation>以应用自身的身份，无人登录</translation>
    </message>
    <message>
        <source>As the computer</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>As the connection says</source>
        <translation>按连接的设置</translation>
    </message>
    <message>
        <source>As the server prefers</source>
        <translation>按服务器偏好</translation>
    </message>
    <message>
        <source>As the server says when asked.</source>
        <translation>以询问服务器的结果为准。</translation>
    </message>
    <message>
        <source>As the server&apos;s tokens say.</source>
        <translation>以服务器的令牌为准。</translation>
    </message>
    <message>
        <source>Ask for</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>Ask for a code for another device</source>
        <translation>获取用于另一台设备的代码</translation>
    </message>
    <message>
        <source>Ask for fewer permissions</source>
        <translation>请求较少的权限</translation>
    </message>
    <message>
        <source>Ask for new versions at</source>
        <translation>在何处检查新版本</translation>
    </message>
    <message>
        <source>Ask for other scopes with --scope, or change them in the connection.</source>
        <translation>用 --scope 请求其他 scope，或在连接中修改。</translation>
    </message>
    <message>
        <source>Ask for scopes out of: {granted}.</source>
        <translation>请从以下 scope 中选择：{granted}。</translation>
    </message>
    <message>
        <source>Ask for the scope openid or profile, or leave out userinfo_endpoint.</source>
        <translation>请求 openid 或 profile scope，或省略 userinfo_endpoint。</translation>
    </message>
    <message>
        <source>Ask for these permissions only</source>
        <translation>仅请求这些权限</translation>
    </message>
    <message>
        <source>Ask its owner to support RFC 7636. Signing in without it is not safe, so it was not tried.</source>
        <translation>请其所有者支持 RFC 7636。没有它登录不安全，因此没有尝试。</translation>
    </message>
    <message>
        <source>Ask the API what it needs</source>
        <translation>询问 API 需要什么</translation>
    </message>
    <message>
        <source>Ask the API without a token</source>
        <translation>不带令牌询问 API</translation>
    </message>
    <message>
        <source>Ask the API&apos;s owner to add iss to its answers (RFC 9207).</source>
        <translation>请 API 所有者在响应中加入 iss（RFC 9207）。</translation>
    </message>
    <message>
        <source>Ask the API&apos;s owner to answer token requests where they arrive.</source>
        <translation>请 API 所有者在令牌请求到达之处直接应答。</translation>
    </message>
    <message>
        <source>Ask the API&apos;s owner to check PKCE, and to say so in its description.</source>
        <translation>请 API 所有者检查 PKCE，并在其描述中说明。</translation>
    </message>
    <message>
        <source>Ask the API&apos;s owner to compare redirect addresses character by character.</source>
        <translation>请 API 所有者逐字符比较重定向地址。</translation>
    </message>
    <message>
        <source>Ask the API&apos;s owner to give state back as it was sent.</source>
        <translation>请 API 所有者原样返回 state。</translation>
    </message>
    <message>
        <source>Ask the API&apos;s owner to grant what is asked for, and no more.</source>
        <translation>请 API 所有者只授予所请求的内容。</translation>
    </message>
    <message>
        <source>Ask the API&apos;s owner to name the API in the token (aud, RFC 9068), or to support resource (RFC 8707).</source>
        <translation>请 API 所有者在令牌中写明 API（aud，RFC 9068），或支持 resource（RFC 8707）。</translation>
    </message>
    <message>
        <source>Ask the API&apos;s owner to redirect with 303.</source>
        <translation>请 API 所有者使用 303 重定向。</translation>
    </message>
    <message>
        <source>Ask the API&apos;s owner to support DPoP (RFC 9449) or certificates (RFC 8705).</source>
        <translation>请 API 所有者支持 DPoP（RFC 9449）或证书（RFC 8705）。</translation>
    </message>
    <message>
        <source>Ask the API&apos;s owner to support PKCE with S256, and to say so in code_challenge_methods_supported.</source>
        <translation>请 API 所有者支持 PKCE 的 S256，并在 code_challenge_methods_supported 中说明。</translation>
    </message>
    <message>
        <source>Ask the API&apos;s owner to support private_key_jwt or certificates.</source>
        <translation>请 API 所有者支持 private_key_jwt 或证书。</translation>
    </message>
    <message>
        <source>Ask the API&apos;s owner to turn off response types that give tokens to the browser.</source>
        <translation>请 API 所有者关闭把令牌交给浏览器的响应类型。</translation>
    </message>
    <message>
        <source>Ask the API&apos;s owner to turn off the implicit grant.</source>
        <translation>请 API 所有者关闭隐式授权。</translation>
    </message>
    <message>
        <source>Ask the API&apos;s owner to turn on rotation.</source>
        <translation>请 API 所有者开启令牌轮换。</translation>
    </message>
    <message>
        <source>Ask the API&apos;s owner whether a code that was asked for without a challenge is refused when a verifier comes with it; or use pushed requests (par).</source>
        <translation>询问 API 所有者：未带 challenge 申请的代码，在带 verifier 兑换时是否会被拒绝；或改用推送请求（par）。</translation>
    </message>
    <message>
        <source>Ask the provider for Bearer tokens.</source>
        <translation>请提供方使用 Bearer 令牌。</translation>
    </message>
    <message>
        <source>Ask the provider to honour scope in refresh requests, or sign in again with fewer scopes.</source>
        <translation>请提供方在刷新请求中支持 scope，或用更少的 scope 重新登录。</translation>
    </message>
    <message>
        <source>Ask the provider which grant it offers.</source>
        <translation>询问提供方支持哪种授权方式。</translation>
    </message>
    <message>
        <source>Ask the provider, or try again later.</source>
        <translation>请询问提供方，或稍后重试。</translation>
    </message>
    <message>
        <source>Ask the server</source>
        <translation>询问服务器</translation>
    </message>
    <message>
        <source>Ask whether the token is active</source>
        <translation>询问令牌是否有效</translation>
    </message>
    <message>
        <source>Ask whether the token is still active, once a minute, before requests</source>
        <translation>发送请求前询问令牌是否仍有效，每分钟一次</translation>
    </message>
    <message>
        <source>Ask whether you have allowed access</source>
        <translation>询问是否已允许访问</translation>
    </message>
    <message>
        <source>Ask who signed in</source>
        <translation>询问登录者是谁</translation>
    </message>
    <message>
        <source>Asked for at first</source>
        <translation>最初请求</translation>
    </message>
    <message>
        <source>Asked for was {uri}.</source>
        <translation>所请求的是 {uri}。</translation>
    </message>
    <message>
        <source>Asked for when the request is sent</source>
        <translation>发送请求时询问</translation>
    </message>
    <message>
        <source>At</source>
        <translation>在</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>立即</translation>
    </message>
    <message>
        <source>At the renewal {old} was replaced by {new}.</source>
        <translation>续期时 {old} 被替换为 {new}。</translation>
    </message>
    <message>
        <source>At the same time</source>
        <translation>同时</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>受众</translation>
    </message>
    <message>
        <source>Auth</source>
        <translation>认证</translation>
    </message>
    <message>
        <source>Authorization</source>
        <translation>授权</translation>
    </message>
    <message>
        <source>Authorization endpoint</source>
        <translation>授权端点</translation>
    </message>
    <message>
        <source>Authorization unless set.</source>
        <translation>未设置时为 Authorization。</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Bearer in Authorization unless set; none for no word.</source>
        <translation>未设置时，Authorization 中为 Bearer；none 表示不加前缀。</translation>
    </message>
    <message>
        <source>Below {address} of {name}</source>
        <translation>在 {name} 的 {address} 之下</translation>
    </message>
    <message>
        <source>Binding</source>
        <translation>绑定</translation>
    </message>
    <message>
        <source>Block and rotate</source>
        <translation>阻止并更换</translation>
    </message>
    <message>
        <source>Block {name} and start afresh?</source>
        <translation>阻止 {name} 并重新开始？</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>正文</translation>
    </message>
    <message>
        <source>Body of the request</source>
        <translation>请求正文</translation>
    </message>
    <message>
        <source>Both halves of the pair were sent, and the server says that it compares them.</source>
        <translation>一对值的两半都已发送，服务器也声明会进行比较。</translation>
    </message>
    <message>
        <source>Breaking: {text}</source>
        <translation>不兼容：{text}</translation>
    </message>
    <message>
        <source>Browser</source>
        <translation>浏览器</translation>
    </message>
    <message>
        <source>Browser returns with a one-time code</source>
        <translation>浏览器带着一次性代码返回</translation>
    </message>
    <message>
        <source>Browser returns with a refusal</source>
        <translation>浏览器带着拒绝返回</translation>
    </message>
    <message>
        <source>Browser to sign in with: firefox, chrome, ...; your own unless set</source>
        <translation>用于登录的浏览器：firefox、chrome 等；未设置时为默认浏览器</translation>
    </message>
    <message>
        <source>Browser, with PKCE (recommended)</source>
        <translation>浏览器，使用 PKCE（推荐）</translation>
    </message>
    <message>
        <source>Burst of {status} answers</source>
        <translation>大量 {status} 响应</translation>
    </message>
    <message>
        <source>Bursts of refusals</source>
        <translation>大量拒绝</translation>
    </message>
    <message>
        <source>Bursts of requests</source>
        <translation>大量请求</translation>
    </message>
    <message>
        <source>By its name</source>
        <translation>按名称</translation>
    </message>
    <message>
        <source>Bytes of the answer</source>
        <translation>响应的字节</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>调用</translation>
    </message>
    <message>
        <source>Call connect() in each worker process.</source>
        <translation>在每个工作进程中调用 connect()。</translation>
    </message>
    <message>
        <source>Came from</source>
        <translation>来自</translation>
    </message>
    <message>
        <source>Can be managed</source>
        <translation>可管理</translation>
    </message>
    <message>
        <source>Can read it for 30 s</source>
        <translation>30 秒内可以读取</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Cancel, close, go back</source>
        <translation>取消、关闭、返回</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>证书</translation>
    </message>
    <message>
        <source>Certificates are not checked.</source>
        <translation>不检查证书。</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>Change a copy: framer-desk profiles duplicate {name} NEW</source>
        <translation>修改副本：framer-desk profiles duplicate {name} 新名称</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>更换</translation>
    </message>
    <message>
        <source>Change it in the provider&apos;s developer pages, if it has any.</source>
        <translation>如果提供方有开发者页面，请在那里修改。</translation>
    </message>
    <message>
        <source>Change now</source>
        <translation>立即更换</translation>
    </message>
    <message>
        <source>Change the secret of {name}?</source>
        <translation>更换 {name} 的密钥？</translation>
    </message>
    <message>
        <source>Change the secret…</source>
        <translation>更换密钥…</translation>
    </message>
    <message>
        <source>Change who may read and write it, or set FRAMER_DESK_HOME to another folder.</source>
        <translation>修改其读写权限，或把 FRAMER_DESK_HOME 设为其他文件夹。</translation>
    </message>
    <message>
        <source>Change {thing}</source>
        <translation>修改 {thing}</translation>
    </message>
    <message>
        <source>Changed {name}.</source>
        <translation>已修改 {name}。</translation>
    </message>
    <message>
        <source>Changing the secret</source>
        <translation>正在更换密钥</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>Check --env-file or {variable}.</source>
        <translation>检查 --env-file 或 {variable}。</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>重新检查</translation>
    </message>
    <message>
        <source>Check client_id and the client secret; create one in the provider&apos;s developer pages if there is none.</source>
        <translation>检查 client_id 和客户端密钥；如果没有，请在提供方的开发者页面创建。</translation>
    </message>
    <message>
        <source>Check device_authorization_endpoint, and report it to the provider.</source>
        <translation>检查 device_authorization_endpoint，并向提供方报告。</translation>
    </message>
    <message>
        <source>Check its spelling, or give its whole path.</source>
        <translation>检查拼写，或给出完整路径。</translation>
    </message>
    <message>
        <source>Check jwks_uri, and report it to the provider.</source>
        <translation>检查 jwks_uri，并向提供方报告。</translation>
    </message>
    <message>
        <source>Check openapi_url of this connection.</source>
        <translation>检查此连接的 openapi_url。</translation>
    </message>
    <message>
        <source>Check private_key_file, assertion_subject and assertion_audience, and this computer&apos;s clock.</source>
        <translation>检查 private_key_file、assertion_subject 和 assertion_audience，以及本机时钟。</translation>
    </message>
    <message>
        <source>Check signature, audience, nonce</source>
        <translation>检查签名、受众和 nonce</translation>
    </message>
    <message>
        <source>Check that a desktop is running, or use another kind of export.</source>
        <translation>检查桌面环境是否在运行，或使用其他导出方式。</translation>
    </message>
    <message>
        <source>Check that it is a program, or a script that starts with #!.</source>
        <translation>检查它是否为程序，或以 #! 开头的脚本。</translation>
    </message>
    <message>
        <source>Check that it was copied whole, and that it is for this app.</source>
        <translation>检查是否完整复制，以及是否属于此应用。</translation>
    </message>
    <message>
        <source>Check that the address is the right one.</source>
        <translation>检查地址是否正确。</translation>
    </message>
    <message>
        <source>Check that the address starts with https:// and leads to a web server; it may ask for client_cert.</source>
        <translation>检查地址是否以 https:// 开头并指向 Web 服务器；它可能要求 client_cert。</translation>
    </message>
    <message>
        <source>Check that the network address 127.0.0.1 works here, then try again.</source>
        <translation>检查本机的网络地址 127.0.0.1 是否可用，然后重试。</translation>
    </message>
    <message>
        <source>Check that the server runs and that the network works.</source>
        <translation>检查服务器是否运行、网络是否正常。</translation>
    </message>
    <message>
        <source>Check the address, or give the sign-in server with --issuer.</source>
        <translation>检查地址，或用 --issuer 指定登录服务器。</translation>
    </message>
    <message>
        <source>Check the address, or set authorization_endpoint and token_endpoint by hand.</source>
        <translation>检查地址，或手动设置 authorization_endpoint 和 token_endpoint。</translation>
    </message>
    <message>
        <source>Check the address.</source>
        <translation>检查地址。</translation>
    </message>
    <message>
        <source>Check the address; it may lead to a web page.</source>
        <translation>检查地址；它可能指向网页。</translation>
    </message>
    <message>
        <source>Check the address; the provider&apos;s documentation names it.</source>
        <translation>检查地址；提供方的文档中有说明。</translation>
    </message>
    <message>
        <source>Check the authorization endpoint of this connection.</source>
        <translation>检查此连接的授权端点。</translation>
    </message>
    <message>
        <source>Check the client ID and the redirect address at the provider.</source>
        <translation>在提供方处检查客户端 ID 和重定向地址。</translation>
    </message>
    <message>
        <source>Check the connection&apos;s fields against the provider&apos;s documentation.</source>
        <translation>对照提供方的文档检查连接的各字段。</translation>
    </message>
    <message>
        <source>Check the connection&apos;s resource.</source>
        <translation>检查连接的 resource。</translation>
    </message>
    <message>
        <source>Check the details</source>
        <translation>检查详细信息</translation>
    </message>
    <message>
        <source>Check the disk, then try again.</source>
        <translation>检查磁盘，然后重试。</translation>
    </message>
    <message>
        <source>Check the network, or framer-desk profiles check {name}</source>
        <translation>检查网络，或 framer-desk profiles check {name}</translation>
    </message>
    <message>
        <source>Check the path after @.</source>
        <translation>检查 @ 之后的路径。</translation>
    </message>
    <message>
        <source>Check the path after the &lt; in the request.</source>
        <translation>检查请求中 &lt; 之后的路径。</translation>
    </message>
    <message>
        <source>Check the path.</source>
        <translation>检查路径。</translation>
    </message>
    <message>
        <source>Check the path. For a plain request use framer-desk call.</source>
        <translation>检查路径。普通请求请使用 framer-desk call。</translation>
    </message>
    <message>
        <source>Check the proxy of this connection, or HTTPS_PROXY in the environment.</source>
        <translation>检查此连接的代理，或环境中的 HTTPS_PROXY。</translation>
    </message>
    <message>
        <source>Check the spelling of the address, and that you are online.</source>
        <translation>检查地址拼写，以及是否已联网。</translation>
    </message>
    <message>
        <source>Check the token</source>
        <translation>检查令牌</translation>
    </message>
    <message>
        <source>Check this computer&apos;s clock, then sign in again. If it comes back, tell the provider.</source>
        <translation>检查本机时钟，然后重新登录。如果仍然出现，请告知提供方。</translation>
    </message>
    <message>
        <source>Check this computer&apos;s clock. If it comes back, turn dpop off for this connection.</source>
        <translation>检查本机时钟。如果仍然出现，请为此连接关闭 dpop。</translation>
    </message>
    <message>
        <source>Check token_endpoint, and report it to the provider.</source>
        <translation>检查 token_endpoint，并向提供方报告。</translation>
    </message>
    <message>
        <source>Check update_feed, or empty it to ask nobody.</source>
        <translation>检查 update_feed，或清空它以不询问任何人。</translation>
    </message>
    <message>
        <source>Check update_key. If it is right, somebody else wrote that: don&apos;t install it.</source>
        <translation>检查 update_key。如果它正确，说明那是别人写的：请勿安装。</translation>
    </message>
    <message>
        <source>Check {setting}. An endpoint that redirects would give your code to another place.</source>
        <translation>检查 {setting}。会重定向的端点会把代码送到别处。</translation>
    </message>
    <message>
        <source>Check {setting}; it may lead to a web page.</source>
        <translation>检查 {setting}；它可能指向网页。</translation>
    </message>
    <message>
        <source>Checked the token</source>
        <translation>已检查令牌</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>正在检查…</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>检查项</translation>
    </message>
    <message>
        <source>Checks of the answer</source>
        <translation>响应检查</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>选择</translation>
    </message>
    <message>
        <source>Choose a Bruno folder…</source>
        <translation>选择 Bruno 文件夹…</translation>
    </message>
    <message>
        <source>Choose a description</source>
        <translation>选择描述</translation>
    </message>
    <message>
        <source>Choose a description…</source>
        <translation>选择描述…</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>选择文件…</translation>
    </message>
    <message>
        <source>Choose a folder of .http files</source>
        <translation>选择含 .http 文件的文件夹</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>选择文件夹…</translation>
    </message>
    <message>
        <source>Choose a passphrase</source>
        <translation>设置口令</translation>
    </message>
    <message>
        <source>Choose a request without it, or send it from the console.</source>
        <translation>请选择不含它的请求，或从控制台发送。</translation>
    </message>
    <message>
        <source>Choose a value</source>
        <translation>选择一个值</translation>
    </message>
    <message>
        <source>Choose an operation, then send it.</source>
        <translation>选择一个操作，然后发送。</translation>
    </message>
    <message>
        <source>Choose another file for the body.</source>
        <translation>请为正文选择其他文件。</translation>
    </message>
    <message>
        <source>Choose another file…</source>
        <translation>选择其他文件…</translation>
    </message>
    <message>
        <source>Choose another name with -o.</source>
        <translation>用 -o 选择其他名称。</translation>
    </message>
    <message>
        <source>Choose another name, or remove it first: framer-desk profiles remove {name}</source>
        <translation>换一个名称，或先删除它：framer-desk profiles remove {name}</translation>
    </message>
    <message>
        <source>Choose another name, or this one, with -o FILE.</source>
        <translation>用 -o 文件 选择其他名称或此名称。</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>请选择其他名称。</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>请选择另一个。</translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <translation>选择其他位置。</translation>
    </message>
    <message>
        <source>Choose another request, or send this one with: framer-desk run</source>
        <translation>请选择另一个请求，或这样发送它：framer-desk run</translation>
    </message>
    <message>
        <source>Choose one of the values that a parameter may have</source>
        <translation>选择参数可取的某个值</translation>
    </message>
    <message>
        <source>Choose one with --name.</source>
        <translation>用 --name 选择一个。</translation>
    </message>
    <message>
        <source>Choose one: --issuer {issuer}</source>
        <translation>选择一个：--issuer {issuer}</translation>
    </message>
    <message>
        <source>Choose one: framer-desk profiles edit {name} --set issuer={issuer}</source>
        <translation>选择一个：framer-desk profiles edit {name} --set issuer={issuer}</translation>
    </message>
    <message>
        <source>Choose the API&apos;s description…</source>
        <translation>选择 API 的描述…</translation>
    </message>
    <message>
        <source>Choose the environment…</source>
        <translation>选择环境…</translation>
    </message>
    <message>
        <source>Choose what to import</source>
        <translation>选择要导入的内容</translation>
    </message>
    <message>
        <source>Choose where to keep them</source>
        <translation>选择保存位置</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>声明</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>Clear now…</source>
        <translation>立即清除…</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>清除搜索</translation>
    </message>
    <message>
        <source>Clear the address</source>
        <translation>清除地址</translation>
    </message>
    <message>
        <source>Clear…</source>
        <translation>清除…</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>客户端 ID</translation>
    </message>
    <message>
        <source>Client ID is known</source>
        <translation>客户端 ID 已知</translation>
    </message>
    <message>
        <source>Client certificate</source>
        <translation>客户端证书</translation>
    </message>
    <message>
        <source>Client certificate (PEM file with certificate and key)</source>
        <translation>客户端证书（包含证书和密钥的 PEM 文件）</translation>
    </message>
    <message>
        <source>Client document</source>
        <translation>客户端文档</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>客户端密钥</translation>
    </message>
    <message>
        <source>Client secret variable</source>
        <translation>客户端密钥变量</translation>
    </message>
    <message>
        <source>Client secret: environment variable {name}.</source>
        <translation>客户端密钥：环境变量 {name}。</translation>
    </message>
    <message>
        <source>Client secrets and API keys that get old.</source>
        <translation>变旧的客户端密钥和 API 密钥。</translation>
    </message>
    <message>
        <source>Clipboard</source>
        <translation>剪贴板</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>时钟</translation>
    </message>
    <message>
        <source>Clock differs by {count} s</source>
        <translation>时钟相差 {count} 秒</translation>
    </message>
    <message>
        <source>Clocks agree</source>
        <translation>时钟一致</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Close all</source>
        <translation>全部关闭</translation>
    </message>
    <message>
        <source>Close find</source>
        <translation>关闭查找</translation>
    </message>
    <message>
        <source>Close tab</source>
        <translation>关闭标签页</translation>
    </message>
    <message>
        <source>Close that program, or use a free port: set the redirect address to {uri}.</source>
        <translation>关闭那个程序，或使用空闲端口：把重定向地址设为 {uri}。</translation>
    </message>
    <message>
        <source>Close the others</source>
        <translation>关闭其他</translation>
    </message>
    <message>
        <source>Close the tab; Ctrl Shift T opens it again</source>
        <translation>关闭标签页；Ctrl Shift T 重新打开</translation>
    </message>
    <message>
        <source>Close those to the right</source>
        <translation>关闭右侧</translation>
    </message>
    <message>
        <source>Closed: {code} {reason}</source>
        <translation>已关闭：{code} {reason}</translation>
    </message>
    <message>
        <source>Closing the window then leaves Framer Desk running behind it.</source>
        <translation>关闭窗口后 Framer Desk 会在后台继续运行。</translation>
    </message>
    <message>
        <source>Code for one request</source>
        <translation>单个请求的代码</translation>
    </message>
    <message>
        <source>Code protected by PKCE</source>
        <translation>代码受 PKCE 保护</translation>
    </message>
    <message>
        <source>Code: {code}</source>
        <translation>代码：{code}</translation>
    </message>
    <message>
        <source>Codes, tokens, verifiers and client secrets are replaced before they are stored. What you see here is all that is kept, and it is deleted after 7 days.</source>
        <translation>代码、令牌、verifier 和客户端密钥在保存前都会被替换。这里所见即全部保存内容，7 天后删除。</translation>
    </message>
    <message>
        <source>Collapse the sidebar</source>
        <translation>折叠侧栏</translation>
    </message>
    <message>
        <source>Command line</source>
        <translation>命令行</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>命令面板</translation>
    </message>
    <message>
        <source>Command palette: everything by its name</source>
        <translation>命令面板：按名称查找一切</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Compare with {answer}</source>
        <translation>与 {answer} 比较</translation>
    </message>
    <message>
        <source>Compared with the answer of {when}: lines added **{added}**, removed **{removed}**.</source>
        <translation>与 {when} 的响应比较：增加 **{added}** 行，减少 **{removed}** 行。</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Connect again.</source>
        <translation>请重新连接。</translation>
    </message>
    <message>
        <source>Connect any API</source>
        <translation>连接任意 API</translation>
    </message>
    <message>
        <source>Connect, then write a message below. What comes is listed here.</source>
        <translation>连接后在下方写消息。收到的消息列在这里。</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>已连接</translation>
    </message>
    <message>
        <source>Connected. Ctrl-D ends.</source>
        <translation>已连接。按 Ctrl-D 结束。</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>正在连接…</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Connections (*.toml)</source>
        <translation>连接 (*.toml)</translation>
    </message>
    <message>
        <source>Console</source>
        <translation>控制台</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>目录</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Continue in browser</source>
        <translation>在浏览器中继续</translation>
    </message>
    <message>
        <source>Continue in your browser</source>
        <translation>请在浏览器中继续</translation>
    </message>
    <message>
        <source>Continue in your browser. Ctrl-C cancels.</source>
        <translation>请在浏览器中继续。按 Ctrl-C 取消。</translation>
    </message>
    <message>
        <source>Continues in {length}</source>
        <translation>{length} 后继续</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>对比度</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
    <message>
        <source>Copied the access token. It is taken out again in {seconds} s, or with Ctrl-C.</source>
        <translation>已复制访问令牌。{seconds} 秒后或按 Ctrl-C 会将其移除。</translation>
    </message>
    <message>
        <source>Copied two lines for a notebook; with --include-token the token itself.</source>
        <translation>已复制用于笔记本的两行代码；加 --include-token 则复制令牌本身。</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>已复制。</translation>
    </message>
    <message>
        <source>Copied. Clears in {n} s</source>
        <translation>已复制，{n} 秒后清除</translation>
    </message>
    <message>
        <source>Copied. Clears in {seconds} s.</source>
        <translation>已复制，{seconds} 秒后清除。</translation>
    </message>
    <message>
        <source>Copied. In another request it stands for this value of the latest answer to **{name}**.</source>
        <translation>已复制。在其他请求中，它代表 **{name}** 最近一次响应中的这个值。</translation>
    </message>
    <message>
        <source>Copies the token. Clears after 30 s.</source>
        <translation>复制令牌，30 秒后清除。</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy as</source>
        <translation>复制为</translation>
    </message>
    <message>
        <source>Copy as curl</source>
        <translation>复制为 curl</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>复制为文本</translation>
    </message>
    <message>
        <source>Copy as…</source>
        <translation>复制为…</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>复制代码</translation>
    </message>
    <message>
        <source>Copy it without the file, and name the file in the code.</source>
        <translation>请不带文件复制，并在代码中写明文件。</translation>
    </message>
    <message>
        <source>Copy its client ID here: framer-desk profiles edit {name} --set client_id=ID</source>
        <translation>把客户端 ID 填到这里：framer-desk profiles edit {name} --set client_id=ID</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>复制链接</translation>
    </message>
    <message>
        <source>Copy name</source>
        <translation>复制名称</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>复制路径</translation>
    </message>
    <message>
        <source>Copy the link and open it in any browser on this computer</source>
        <translation>复制链接，并在本机任意浏览器中打开</translation>
    </message>
    <message>
        <source>Copy the link and paste it into any browser on this computer. If the page says “redirect mismatch”, add `{address}` to the app&apos;s allowed redirects.</source>
        <translation>复制链接并粘贴到本机任意浏览器中。如果页面提示“redirect mismatch”，请把 `{address}` 加入应用允许的重定向。</translation>
    </message>
    <message>
        <source>Copy the link into a browser on this computer. This window updates by itself.</source>
        <translation>把链接复制到本机浏览器中。此窗口会自动更新。</translation>
    </message>
    <message>
        <source>Copy the link, and paste it into a private window yourself.</source>
        <translation>请复制链接，并自行粘贴到隐私窗口中。</translation>
    </message>
    <message>
        <source>Copy the redirect address</source>
        <translation>复制重定向地址</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>复制报告</translation>
    </message>
    <message>
        <source>Copy the request as curl</source>
        <translation>把请求复制为 curl</translation>
    </message>
    <message>
        <source>Copy the whole text</source>
        <translation>复制全部文本</translation>
    </message>
    <message>
        <source>Copy token</source>
        <translation>复制令牌</translation>
    </message>
    <message>
        <source>Copy value</source>
        <translation>复制值</translation>
    </message>
    <message>
        <source>Correct it or move it elsewhere. Nothing was written.</source>
        <translation>请更正或移到别处。未写入任何内容。</translation>
    </message>
    <message>
        <source>Correct that line, or delete the file to start with the defaults.</source>
        <translation>请更正该行，或删除文件以恢复默认值。</translation>
    </message>
    <message>
        <source>Could not check. {reason}</source>
        <translation>无法检查。{reason}</translation>
    </message>
    <message>
        <source>Could not check: the server&apos;s keys are not known.</source>
        <translation>无法检查：不知道服务器的密钥。</translation>
    </message>
    <message>
        <source>Could not check: {reason}</source>
        <translation>无法检查：{reason}</translation>
    </message>
    <message>
        <source>Could not reach {host}. Nothing answered at that address.</source>
        <translation>无法连接 {host}。该地址没有应答。</translation>
    </message>
    <message>
        <source>Create a client ID in the provider&apos;s developer pages, then paste it.</source>
        <translation>在提供方的开发者页面创建客户端 ID，然后粘贴。</translation>
    </message>
    <message>
        <source>DOCUMENTATION</source>
        <translation>文档</translation>
    </message>
    <message>
        <source>DPoP: a copied token will not work elsewhere</source>
        <translation>DPoP：复制的令牌在别处无效</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Decoded on this computer. The token is never sent to a website to be read.</source>
        <translation>在本机解码。令牌绝不会为了读取而发送到网站。</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Delete it with your file manager. Nothing was removed.</source>
        <translation>请用文件管理器删除。未移除任何内容。</translation>
    </message>
    <message>
        <source>Delete the environment {name}?</source>
        <translation>删除环境 {name}？</translation>
    </message>
    <message>
        <source>Delete the old secret in the provider&apos;s developer pages, if it is still there.</source>
        <translation>如果旧密钥还在，请在提供方的开发者页面删除。</translation>
    </message>
    <message>
        <source>Delete the old secret in the provider&apos;s developer pages, if it is still there: {page}</source>
        <translation>如果旧密钥还在，请在提供方的开发者页面删除：{page}</translation>
    </message>
    <message>
        <source>Delete {thing}</source>
        <translation>删除 {thing}</translation>
    </message>
    <message>
        <source>Deprecated.</source>
        <translation>已弃用。</translation>
    </message>
    <message>
        <source>Deprecated: {date}.</source>
        <translation>弃用：{date}。</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>描述</translation>
    </message>
    <message>
        <source>Description was read</source>
        <translation>已读取描述</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详细信息</translation>
    </message>
    <message>
        <source>Details of {name}</source>
        <translation>{name} 的详细信息</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Did you mean {nearest}?</source>
        <translation>是否指 {nearest}？</translation>
    </message>
    <message>
        <source>Did you mean {near}?</source>
        <translation>是否指 {near}？</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>差异</translation>
    </message>
    <message>
        <source>Differs from the API description in 1 place</source>
        <translation>与 API 描述有 1 处不同</translation>
    </message>
    <message>
        <source>Differs from the API description in {count} places</source>
        <translation>与 API 描述有 {count} 处不同</translation>
    </message>
    <message>
        <source>Directly from the sign-in server</source>
        <translation>直接来自登录服务器</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>断开</translation>
    </message>
    <message>
        <source>Do not rely on this token. Failed: {names}.</source>
        <translation>请勿信任此令牌。未通过：{names}。</translation>
    </message>
    <message>
        <source>Do you know its sign-in server? The documentation calls it issuer.</source>
        <translation>知道它的登录服务器吗？文档中称为 issuer。</translation>
    </message>
    <message>
        <source>Documentation</source>
        <translation>文档</translation>
    </message>
    <message>
        <source>Don&apos;t save</source>
        <translation>不保存</translation>
    </message>
    <message>
        <source>Don&apos;t send</source>
        <translation>不发送</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>复制一份</translation>
    </message>
    <message>
        <source>EXPIRES</source>
        <translation>到期</translation>
    </message>
    <message>
        <source>Each request proves that it holds the key (DPoP).</source>
        <translation>每个请求都证明自己持有密钥（DPoP）。</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>更早</translation>
    </message>
    <message>
        <source>Earlier sign-ins</source>
        <translation>以往登录</translation>
    </message>
    <message>
        <source>Edit connection</source>
        <translation>编辑连接</translation>
    </message>
    <message>
        <source>Edit environments and secrets…</source>
        <translation>编辑环境和秘密…</translation>
    </message>
    <message>
        <source>Edit the address</source>
        <translation>编辑地址</translation>
    </message>
    <message>
        <source>Edit the connection</source>
        <translation>编辑此连接</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>空</translation>
    </message>
    <message>
        <source>Empty line</source>
        <translation>空行</translation>
    </message>
    <message>
        <source>Empty: no body is sent.</source>
        <translation>空：不发送正文。</translation>
    </message>
    <message>
        <source>Empty: the query has no variables.</source>
        <translation>空：查询没有变量。</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>加密</translation>
    </message>
    <message>
        <source>End that process, then try again.</source>
        <translation>结束那个进程，然后重试。</translation>
    </message>
    <message>
        <source>End the sandbox after</source>
        <translation>沙盒结束时间</translation>
    </message>
    <message>
        <source>Ending all sign-ins</source>
        <translation>正在结束所有登录</translation>
    </message>
    <message>
        <source>Endpoints</source>
        <translation>端点</translation>
    </message>
    <message>
        <source>Ends this sign-in everywhere</source>
        <translation>在所有地方结束此登录</translation>
    </message>
    <message>
        <source>Ends your sign-ins and removes all that Framer Desk keeps on this computer.</source>
        <translation>结束登录，并移除 Framer Desk 在本机保存的一切。</translation>
    </message>
    <message>
        <source>Enter OAuth details instead</source>
        <translation>改为填写 OAuth 信息</translation>
    </message>
    <message>
        <source>Enter a client ID</source>
        <translation>填写客户端 ID</translation>
    </message>
    <message>
        <source>Enter a code on another device instead</source>
        <translation>改为在另一台设备上输入代码</translation>
    </message>
    <message>
        <source>Enter the code</source>
        <translation>输入代码</translation>
    </message>
    <message>
        <source>Enter these from your Framer developer console, or paste an address to look them up.</source>
        <translation>从 Framer 开发者控制台填写，或粘贴地址来查找。</translation>
    </message>
    <message>
        <source>Enter this code in a browser</source>
        <translation>在浏览器中输入此代码</translation>
    </message>
    <message>
        <source>Enter your passphrase</source>
        <translation>输入口令</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>环境</translation>
    </message>
    <message>
        <source>Environment variable that holds an API key</source>
        <translation>保存 API 密钥的环境变量</translation>
    </message>
    <message>
        <source>Environment variable that holds the client secret</source>
        <translation>保存客户端密钥的环境变量</translation>
    </message>
    <message>
        <source>Environment variable with the key. Else it is kept in the vault.</source>
        <translation>保存密钥的环境变量。否则保存在保险库中。</translation>
    </message>
    <message>
        <source>Environment {name}</source>
        <translation>环境 {name}</translation>
    </message>
    <message>
        <source>Environment {name}: production</source>
        <translation>环境 {name}：生产</translation>
    </message>
    <message>
        <source>Environments</source>
        <translation>环境</translation>
    </message>
    <message>
        <source>Environments and secrets…</source>
        <translation>环境和秘密…</translation>
    </message>
    <message>
        <source>Erase everything</source>
        <translation>抹掉全部内容</translation>
    </message>
    <message>
        <source>Erase everything?</source>
        <translation>抹掉全部内容？</translation>
    </message>
    <message>
        <source>Erase everything? [y/N] </source>
        <translation>抹掉全部内容？[y/N] </translation>
    </message>
    <message>
        <source>Erased. Nothing of Framer Desk is left on this computer but the program itself.</source>
        <translation>已抹掉。本机上除程序本身外，不再有 Framer Desk 的任何内容。</translation>
    </message>
    <message>
        <source>Erase…</source>
        <translation>抹掉…</translation>
    </message>
    <message>
        <source>Erasing…</source>
        <translation>正在抹掉…</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Every request that was sent</source>
        <translation>发送过的每个请求</translation>
    </message>
    <message>
        <source>Everything else</source>
        <translation>其余全部</translation>
    </message>
    <message>
        <source>Everything is erased</source>
        <translation>已抹掉全部内容</translation>
    </message>
    <message>
        <source>Everything that was asked for was granted</source>
        <translation>请求的权限已全部授予</translation>
    </message>
    <message>
        <source>Everything, for a bug report</source>
        <translation>全部内容，用于错误报告</translation>
    </message>
    <message>
        <source>Exactly {issuer}</source>
        <translation>即 {issuer}</translation>
    </message>
    <message>
        <source>Exchange an assertion</source>
        <translation>兑换断言</translation>
    </message>
    <message>
        <source>Exchange the code for tokens</source>
        <translation>用代码兑换令牌</translation>
    </message>
    <message>
        <source>Exchange the one-time code</source>
        <translation>兑换一次性代码</translation>
    </message>
    <message>
        <source>Exchanged the one-time code</source>
        <translation>已兑换一次性代码</translation>
    </message>
    <message>
        <source>Expected: {expected}.</source>
        <translation>预期：{expected}。</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>已过期</translation>
    </message>
    <message>
        <source>Expired tokens in use</source>
        <translation>仍在使用的过期令牌</translation>
    </message>
    <message>
        <source>Expired {time}</source>
        <translation>{time} 过期</translation>
    </message>
    <message>
        <source>Expired {time} ago.</source>
        <translation>已过期 {time}。</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>到期</translation>
    </message>
    <message>
        <source>Expiry</source>
        <translation>有效期</translation>
    </message>
    <message>
        <source>Expiry and the permissions it carries</source>
        <translation>有效期及所含权限</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Export settings file</source>
        <translation>导出设置文件</translation>
    </message>
    <message>
        <source>Extra authority</source>
        <translation>额外证书颁发机构</translation>
    </message>
    <message>
        <source>Extra certificate authority (PEM file)</source>
        <translation>额外证书颁发机构（PEM 文件）</translation>
    </message>
    <message>
        <source>Extra parameters</source>
        <translation>额外参数</translation>
    </message>
    <message>
        <source>FROM</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>FULL AGAIN</source>
        <translation>恢复时间</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Fair, {n} things to fix</source>
        <translation>一般，有 {n} 处需修正</translation>
    </message>
    <message>
        <source>Far more requests than usual</source>
        <translation>请求远多于平常</translation>
    </message>
    <message>
        <source>Fastest {fastest}, median {median}, slowest {slowest}</source>
        <translation>最快 {fastest}，中位 {median}，最慢 {slowest}</translation>
    </message>
    <message>
        <source>Fetch now</source>
        <translation>立即获取</translation>
    </message>
    <message>
        <source>Fetch the public keys</source>
        <translation>获取公钥</translation>
    </message>
    <message>
        <source>Fetching…</source>
        <translation>正在获取…</translation>
    </message>
    <message>
        <source>Fewer is safer. Not every server can give less.</source>
        <translation>越少越安全。并非每个服务器都能给更少的权限。</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>File with a passphrase</source>
        <translation>带口令的文件</translation>
    </message>
    <message>
        <source>Fill in the details</source>
        <translation>填写详细信息</translation>
    </message>
    <message>
        <source>Fill in the details myself</source>
        <translation>自行填写详细信息</translation>
    </message>
    <message>
        <source>Fill in the details yourself; the provider&apos;s documentation names it.</source>
        <translation>请自行填写；提供方的文档中有说明。</translation>
    </message>
    <message>
        <source>Fill it in under Params.</source>
        <translation>请在“参数”下填写。</translation>
    </message>
    <message>
        <source>Filled in for you</source>
        <translation>已为您填好</translation>
    </message>
    <message>
        <source>Filter the answer with a JSONPath</source>
        <translation>用 JSONPath 筛选响应</translation>
    </message>
    <message>
        <source>Filter, e.g. $.data[*].name</source>
        <translation>筛选，例如 $.data[*].name</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>查找命令</translation>
    </message>
    <message>
        <source>Find a request</source>
        <translation>查找请求</translation>
    </message>
    <message>
        <source>Find a saved request</source>
        <translation>查找已保存的请求</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>查找设置</translation>
    </message>
    <message>
        <source>Find an operation</source>
        <translation>查找操作</translation>
    </message>
    <message>
        <source>Find in the answer</source>
        <translation>在响应中查找</translation>
    </message>
    <message>
        <source>Find in the help</source>
        <translation>在帮助中查找</translation>
    </message>
    <message>
        <source>Find in this text</source>
        <translation>在此文本中查找</translation>
    </message>
    <message>
        <source>Find its sign-in server</source>
        <translation>找到它的登录服务器</translation>
    </message>
    <message>
        <source>Find out how this app gets a client ID</source>
        <translation>确定此应用如何获得客户端 ID</translation>
    </message>
    <message>
        <source>Finish the sign-in in the tab that Framer Desk opened.</source>
        <translation>请在 Framer Desk 打开的标签页中完成登录。</translation>
    </message>
    <message>
        <source>Finishing the sign-in</source>
        <translation>正在完成登录</translation>
    </message>
    <message>
        <source>First call with the token</source>
        <translation>首次使用令牌调用</translation>
    </message>
    <message>
        <source>First connection; Alt 2 the second, and so on</source>
        <translation>第一个连接；Alt 2 为第二个，依此类推</translation>
    </message>
    <message>
        <source>First {count} values</source>
        <translation>前 {count} 个值</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Follow redirects</source>
        <translation>跟随重定向</translation>
    </message>
    <message>
        <source>Follow the link to sign in. The cell goes on by itself.</source>
        <translation>点击链接登录。单元格会自动继续。</translation>
    </message>
    <message>
        <source>Follows your computer unless you choose.</source>
        <translation>未选择时跟随系统。</translation>
    </message>
    <message>
        <source>Follows your computer. Turns off all movement here.</source>
        <translation>跟随系统。在此关闭所有动画。</translation>
    </message>
    <message>
        <source>For</source>
        <translation>用于</translation>
    </message>
    <message>
        <source>For a shell or a program</source>
        <translation>用于 shell 或程序</translation>
    </message>
    <message>
        <source>For example {one} or {two}</source>
        <translation>例如 {one} 或 {two}</translation>
    </message>
    <message>
        <source>For this API</source>
        <translation>用于此 API</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>Forget requests after</source>
        <translation>请求保留多久后清除</translation>
    </message>
    <message>
        <source>Forget the activity of every connection?</source>
        <translation>清除所有连接的活动？</translation>
    </message>
    <message>
        <source>Forget the requests of every connection?</source>
        <translation>清除所有连接的请求？</translation>
    </message>
    <message>
        <source>Forget the secret {name}?</source>
        <translation>清除秘密 {name}？</translation>
    </message>
    <message>
        <source>Forget these requests?</source>
        <translation>清除这些请求？</translation>
    </message>
    <message>
        <source>Forget this activity?</source>
        <translation>清除此活动？</translation>
    </message>
    <message>
        <source>Forgot 1 request.</source>
        <translation>已清除 1 个请求。</translation>
    </message>
    <message>
        <source>Forgot what the API of {name} said of limits.</source>
        <translation>已清除 {name} 的 API 关于限额的信息。</translation>
    </message>
    <message>
        <source>Forgot {count} requests.</source>
        <translation>已清除 {count} 个请求。</translation>
    </message>
    <message>
        <source>Forgotten here, but not ended at the server: {reason}</source>
        <translation>已在本机清除，但服务器端未结束：{reason}</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>表单</translation>
    </message>
    <message>
        <source>Form with files</source>
        <translation>带文件的表单</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Found 1 secret in clear, in {where} of {all} files.</source>
        <translation>在 {all} 个文件中的 {where} 个里发现 1 个明文秘密。</translation>
    </message>
    <message>
        <source>Found its sign-in server</source>
        <translation>已找到它的登录服务器</translation>
    </message>
    <message>
        <source>Found {count} secrets in clear, in {where} of {all} files.</source>
        <translation>在 {all} 个文件中的 {where} 个里发现 {count} 个明文秘密。</translation>
    </message>
    <message>
        <source>Found {when}</source>
        <translation>发现于 {when}</translation>
    </message>
    <message>
        <source>Framer AI</source>
        <translation>Framer AI</translation>
    </message>
    <message>
        <source>Framer Desk</source>
        <translation>Framer Desk</translation>
    </message>
    <message>
        <source>Framer Desk can&apos;t open {path}.</source>
        <translation>Framer Desk 无法打开 {path}。</translation>
    </message>
    <message>
        <source>Framer Desk could not open a place on this computer for the browser&apos;s answer.</source>
        <translation>Framer Desk 无法在本机打开接收浏览器响应的位置。</translation>
    </message>
    <message>
        <source>Framer Desk does not know it</source>
        <translation>Framer Desk 不清楚</translation>
    </message>
    <message>
        <source>Framer Desk is open already. Its window was brought forward.</source>
        <translation>Framer Desk 已经打开。已把它的窗口移到前面。</translation>
    </message>
    <message>
        <source>Framer Desk is still waiting for the right answer.</source>
        <translation>Framer Desk 仍在等待正确的响应。</translation>
    </message>
    <message>
        <source>Framer Desk renewed it once and the answer was the same.</source>
        <translation>Framer Desk 已续期一次，结果仍相同。</translation>
    </message>
    <message>
        <source>Framer Desk stopped before the sign-in was done. Go back to Framer Desk to start again.</source>
        <translation>Framer Desk 在登录完成前停止。请回到 Framer Desk 重新开始。</translation>
    </message>
    <message>
        <source>Framer Desk {version}</source>
        <translation>Framer Desk {version}</translation>
    </message>
    <message>
        <source>Free some space, then try again. Nothing was changed.</source>
        <translation>释放一些空间，然后重试。未作任何更改。</translation>
    </message>
    <message>
        <source>From</source>
        <translation>来自</translation>
    </message>
    <message>
        <source>From a Postman, Insomnia or Bruno collection, an HAR or OpenAPI file, or a curl command. Credentials are left behind; a variable stands in their place.</source>
        <translation>来自 Postman、Insomnia 或 Bruno 集合，HAR 或 OpenAPI 文件，或 curl 命令。凭据会留下，由变量代替。</translation>
    </message>
    <message>
        <source>From now on changes are told.</source>
        <translation>今后会报告变化。</translation>
    </message>
    <message>
        <source>From the environment of this program</source>
        <translation>来自此程序的环境</translation>
    </message>
    <message>
        <source>From the provider&apos;s developer pages</source>
        <translation>来自提供方的开发者页面</translation>
    </message>
    <message>
        <source>From {count} on</source>
        <translation>从 {count} 起</translation>
    </message>
    <message>
        <source>Further origins that may receive the token, space separated</source>
        <translation>其他可以接收令牌的来源，以空格分隔</translation>
    </message>
    <message>
        <source>GET /v1/projects answered {status}</source>
        <translation>GET /v1/projects 返回 {status}</translation>
    </message>
    <message>
        <source>GET, POST, ...</source>
        <translation>GET、POST 等</translation>
    </message>
    <message>
        <source>General</source>
        <translation>常规</translation>
    </message>
    <message>
        <source>Get a client ID</source>
        <translation>获取客户端 ID</translation>
    </message>
    <message>
        <source>Get a code</source>
        <translation>获取代码</translation>
    </message>
    <message>
        <source>Get a token</source>
        <translation>获取令牌</translation>
    </message>
    <message>
        <source>Get a token for this app</source>
        <translation>为此应用获取令牌</translation>
    </message>
    <message>
        <source>Get an initial access token there, then: framer-desk register PROFILE --token-stdin</source>
        <translation>先在那里取得初始访问令牌，然后：framer-desk register 连接 --token-stdin</translation>
    </message>
    <message>
        <source>Gets the next access token, without you having to sign in.</source>
        <translation>用来获取下一个访问令牌，您无需重新登录。</translation>
    </message>
    <message>
        <source>Getting ready to sign in</source>
        <translation>正在准备登录</translation>
    </message>
    <message>
        <source>Git itself asks with lines such as: host=git.example.com</source>
        <translation>Git 自己会这样询问：host=git.example.com</translation>
    </message>
    <message>
        <source>Give --issuer URL, --api URL, or --set token_endpoint=URL and --set authorization_endpoint=URL.</source>
        <translation>请给出 --issuer URL、--api URL，或 --set token_endpoint=URL 与 --set authorization_endpoint=URL。</translation>
    </message>
    <message>
        <source>Give --set FIELD=VALUE or --unset FIELD; framer-desk profiles fields lists them.</source>
        <translation>请给出 --set 字段=值 或 --unset 字段；framer-desk profiles fields 会列出它们。</translation>
    </message>
    <message>
        <source>Give FIELD=VALUE with one of {names}.</source>
        <translation>请用 {names} 之一给出 字段=值。</translation>
    </message>
    <message>
        <source>Give OpenAPI 3 or Swagger 2.0 documents, in JSON or YAML.</source>
        <translation>请给出 JSON 或 YAML 格式的 OpenAPI 3 或 Swagger 2.0 文档。</translation>
    </message>
    <message>
        <source>Give a curl command, a Postman, Insomnia or Bruno collection, an HAR or an OpenAPI document.</source>
        <translation>请给出 curl 命令，Postman、Insomnia 或 Bruno 集合，HAR 或 OpenAPI 文档。</translation>
    </message>
    <message>
        <source>Give an OpenAPI 3 or Swagger 2.0 document, in JSON or YAML.</source>
        <translation>请给出一个 JSON 或 YAML 格式的 OpenAPI 3 或 Swagger 2.0 文档。</translation>
    </message>
    <message>
        <source>Give it a value in an environment: the button with the globe, beside Send. Or correct its name.</source>
        <translation>请在环境中给它一个值：“发送”旁的地球按钮。或更正其名称。</translation>
    </message>
    <message>
        <source>Give it a value…</source>
        <translation>给它一个值…</translation>
    </message>
    <message>
        <source>Give it in http-client.env.json, and choose the environment with --env.</source>
        <translation>请写入 http-client.env.json，并用 --env 选择环境。</translation>
    </message>
    <message>
        <source>Give the connection a name.</source>
        <translation>请为连接命名。</translation>
    </message>
    <message>
        <source>Give the provider the public half of a new key, then enter it where the connection is edited.</source>
        <translation>把新密钥的公开部分交给提供方，然后在编辑连接处填写密钥。</translation>
    </message>
    <message>
        <source>Give the provider the public half of a new key, then: framer-desk profiles edit {name} --key-stdin</source>
        <translation>把新密钥的公开部分交给提供方，然后：framer-desk profiles edit {name} --key-stdin</translation>
    </message>
    <message>
        <source>Give the sign-in server, or both of its endpoints.</source>
        <translation>请给出登录服务器，或它的两个端点。</translation>
    </message>
    <message>
        <source>Give the whole address, or set api_base_url for the connection.</source>
        <translation>请给出完整地址，或为连接设置 api_base_url。</translation>
    </message>
    <message>
        <source>Go back to Framer Desk to see what can be done.</source>
        <translation>请回到 Framer Desk 查看可以怎么做。</translation>
    </message>
    <message>
        <source>Go back to Framer Desk. You can close this tab.</source>
        <translation>请回到 Framer Desk。此标签页可以关闭。</translation>
    </message>
    <message>
        <source>Go by the connection</source>
        <translation>按连接的设置</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>转到</translation>
    </message>
    <message>
        <source>Goes to the API with each request. It says what you may do.</source>
        <translation>随每个请求发送给 API，说明您可以做什么。</translation>
    </message>
    <message>
        <source>Good in everything that was checked</source>
        <translation>所有检查项均良好</translation>
    </message>
    <message>
        <source>Good, one thing to fix</source>
        <translation>良好，有 1 处需修正</translation>
    </message>
    <message>
        <source>Good, {n} things to fix</source>
        <translation>良好，有 {n} 处需修正</translation>
    </message>
    <message>
        <source>Got a code</source>
        <translation>已获得代码</translation>
    </message>
    <message>
        <source>Grade {letter}</source>
        <translation>评级 {letter}</translation>
    </message>
    <message>
        <source>Grants</source>
        <translation>授权方式</translation>
    </message>
    <message>
        <source>GraphQL</source>
        <translation>GraphQL</translation>
    </message>
    <message>
        <source>GraphQL query</source>
        <translation>GraphQL 查询</translation>
    </message>
    <message>
        <source>Groups your account is in.</source>
        <translation>账号所属的组。</translation>
    </message>
    <message>
        <source>HAR archive</source>
        <translation>HAR 存档</translation>
    </message>
    <message>
        <source>HTTP version</source>
        <translation>HTTP 版本</translation>
    </message>
    <message>
        <source>HTTP/1.1</source>
        <translation>HTTP/1.1</translation>
    </message>
    <message>
        <source>HTTP/2 where offered</source>
        <translation>支持时使用 HTTP/2</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>标头</translation>
    </message>
    <message>
        <source>Header and claims</source>
        <translation>标头与声明</translation>
    </message>
    <message>
        <source>Header and claims as JSON</source>
        <translation>JSON 格式的标头与声明</translation>
    </message>
    <message>
        <source>Header that carries the API key; Authorization unless set</source>
        <translation>携带 API 密钥的标头；未设置时为 Authorization</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>标头</translation>
    </message>
    <message>
        <source>Headers of the answer</source>
        <translation>响应标头</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>Hide earlier</source>
        <translation>隐藏更早的</translation>
    </message>
    <message>
        <source>Hide now ({n})</source>
        <translation>立即隐藏（{n}）</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史记录</translation>
    </message>
    <message>
        <source>History of tokens</source>
        <translation>令牌历史</translation>
    </message>
    <message>
        <source>History, logs and other pages can read it there.</source>
        <translation>历史记录、日志和其他页面可能会读到它。</translation>
    </message>
    <message>
        <source>Holds an access token that works until {time}. Keep it to yourself.</source>
        <translation>包含有效至 {time} 的访问令牌。请勿外传。</translation>
    </message>
    <message>
        <source>Holds no token: {command} runs a program with a fresh one.</source>
        <translation>不含令牌：{command} 会用新令牌运行程序。</translation>
    </message>
    <message>
        <source>How far back</source>
        <translation>时间范围</translation>
    </message>
    <message>
        <source>How it was signed. A public key can check it.</source>
        <translation>签名方式。可用公钥验证。</translation>
    </message>
    <message>
        <source>How it was signed. Only the server can check it.</source>
        <translation>签名方式。只有服务器能验证。</translation>
    </message>
    <message>
        <source>How long a sign-in waits for your answer.</source>
        <translation>登录等待应答的时长。</translation>
    </message>
    <message>
        <source>How much it says</source>
        <translation>详细程度</translation>
    </message>
    <message>
        <source>How often it is sent</source>
        <translation>发送次数</translation>
    </message>
    <message>
        <source>How strictly you were signed in.</source>
        <translation>登录的严格程度。</translation>
    </message>
    <message>
        <source>How this app proves itself</source>
        <translation>此应用如何证明自己</translation>
    </message>
    <message>
        <source>How this app proves itself: none, client_secret_basic, ...</source>
        <translation>此应用如何证明自己：none、client_secret_basic 等</translation>
    </message>
    <message>
        <source>How to sign in</source>
        <translation>登录方式</translation>
    </message>
    <message>
        <source>How you proved who you are.</source>
        <translation>用什么证明了身份。</translation>
    </message>
    <message>
        <source>ID token</source>
        <translation>ID 令牌</translation>
    </message>
    <message>
        <source>Icon beside the clock</source>
        <translation>时钟旁的图标</translation>
    </message>
    <message>
        <source>If it insists on a port, write http://127.0.0.1:8765/callback there, and set redirect_uri to the same.</source>
        <translation>如果它要求端口，请在那里填写 http://127.0.0.1:8765/callback，并把 redirect_uri 设为相同的值。</translation>
    </message>
    <message>
        <source>If it leaks, it goes on working and nobody notices.</source>
        <translation>如果泄露，它会继续有效且无人察觉。</translation>
    </message>
    <message>
        <source>If it was you: framer-desk alerts --mine ID. If it was somebody else, this revokes the tokens, changes the secret and signs in again: framer-desk rotate PROFILE --leaked</source>
        <translation>如果是本人：framer-desk alerts --mine ID。如果是他人，以下命令会撤销令牌、更换密钥并重新登录：framer-desk rotate 连接 --leaked</translation>
    </message>
    <message>
        <source>If this is your company&apos;s own server, set ca_file to its certificate authority.</source>
        <translation>如果这是公司自己的服务器，请把 ca_file 设为其证书颁发机构。</translation>
    </message>
    <message>
        <source>If you meant that server, use its address as the issuer.</source>
        <translation>如果指的就是那个服务器，请用它的地址作为 issuer。</translation>
    </message>
    <message>
        <source>If {issuer} is the one: framer-desk profiles edit {name} --set issuer={issuer}</source>
        <translation>如果就是 {issuer}：framer-desk profiles edit {name} --set issuer={issuer}</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Import a settings file</source>
        <translation>导入设置文件</translation>
    </message>
    <message>
        <source>Import requests</source>
        <translation>导入请求</translation>
    </message>
    <message>
        <source>Import requests…</source>
        <translation>导入请求…</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>已导入</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>导入…</translation>
    </message>
    <message>
        <source>In a browser on any device, open this page:</source>
        <translation>在任意设备的浏览器中打开此页面：</translation>
    </message>
    <message>
        <source>In a browser on any device, open {page} and enter {code}.</source>
        <translation>在任意设备的浏览器中打开 {page} 并输入 {code}。</translation>
    </message>
    <message>
        <source>In a notebook, connect(&quot;{profile}&quot;) works.</source>
        <translation>在笔记本中可使用 connect(&quot;{profile}&quot;)。</translation>
    </message>
    <message>
        <source>In the API and at its server</source>
        <translation>API 及其服务器</translation>
    </message>
    <message>
        <source>In the vault of this computer, and nowhere else</source>
        <translation>在本机保险库中，别处没有</translation>
    </message>
    <message>
        <source>In {path}</source>
        <translation>位于 {path}</translation>
    </message>
    <message>
        <source>Install Framer Desk again.</source>
        <translation>请重新安装 Framer Desk。</translation>
    </message>
    <message>
        <source>Install wl-clipboard (Wayland) or xclip (X11), or use another kind of export.</source>
        <translation>安装 wl-clipboard（Wayland）或 xclip（X11），或使用其他导出方式。</translation>
    </message>
    <message>
        <source>Introspection</source>
        <translation>内省</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>签发</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>签发者</translation>
    </message>
    <message>
        <source>Issued {at}.</source>
        <translation>签发于 {at}。</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>签发方</translation>
    </message>
    <message>
        <source>It answered {status}; code and verifier would have gone to another place. Nothing was sent on.</source>
        <translation>它返回了 {status}；代码和 verifier 本会被送到别处。未继续发送任何内容。</translation>
    </message>
    <message>
        <source>It changed nothing.</source>
        <translation>它没有改变任何东西。</translation>
    </message>
    <message>
        <source>It could not be renewed.</source>
        <translation>无法续期。</translation>
    </message>
    <message>
        <source>It does not reach files that you exported, folders of requests that you chose yourself, and notebooks.</source>
        <translation>它不涉及导出的文件、自己选择的请求文件夹以及笔记本。</translation>
    </message>
    <message>
        <source>It ends: {date}.</source>
        <translation>终止：{date}。</translation>
    </message>
    <message>
        <source>It gets a fresh one when it runs</source>
        <translation>运行时会取得新的令牌</translation>
    </message>
    <message>
        <source>It goes through a proxy or certificate authority of its own: {names}</source>
        <translation>它经过自己的代理或证书颁发机构：{names}</translation>
    </message>
    <message>
        <source>It has to be a readable PEM file.</source>
        <translation>必须是可读取的 PEM 文件。</translation>
    </message>
    <message>
        <source>It has to be an https address with a path, where you can put a file.</source>
        <translation>必须是带路径的 https 地址，且可以在那里放置文件。</translation>
    </message>
    <message>
        <source>It has: {known}</source>
        <translation>已有：{known}</translation>
    </message>
    <message>
        <source>It has: {names}</source>
        <translation>已有：{names}</translation>
    </message>
    <message>
        <source>It introspects no tokens of this kind. framer-desk token checks a JWT by its signature.</source>
        <translation>它不对此类令牌做内省。framer-desk token 可通过签名检查 JWT。</translation>
    </message>
    <message>
        <source>It is deprecated.</source>
        <translation>它已弃用。</translation>
    </message>
    <message>
        <source>It is kept in the vault of this computer, and sent to {name} alone.</source>
        <translation>它保存在本机保险库中，只发送给 {name}。</translation>
    </message>
    <message>
        <source>It is made here: {page}</source>
        <translation>在此创建：{page}</translation>
    </message>
    <message>
        <source>It is not replaced, but the server asks for this app&apos;s own proof.</source>
        <translation>它不会被更换，但服务器要求此应用自己的证明。</translation>
    </message>
    <message>
        <source>It is removed from the vault for good.</source>
        <translation>它会从保险库中永久移除。</translation>
    </message>
    <message>
        <source>It is still in the trash.</source>
        <translation>它仍在回收站中。</translation>
    </message>
    <message>
        <source>It leaked…</source>
        <translation>已泄露…</translation>
    </message>
    <message>
        <source>It may only answer confidential clients, or the API that the token is for.</source>
        <translation>它可能只应答机密客户端，或令牌所针对的 API。</translation>
    </message>
    <message>
        <source>It names this API, and allows what was asked for.</source>
        <translation>它写明了此 API，并允许所请求的内容。</translation>
    </message>
    <message>
        <source>It names {issuer}, which is the one you asked.</source>
        <translation>它写明 {issuer}，正是所询问的服务器。</translation>
    </message>
    <message>
        <source>It names {other}. Asked was {issuer}.</source>
        <translation>它写明 {other}。所询问的是 {issuer}。</translation>
    </message>
    <message>
        <source>It needs none.</source>
        <translation>不需要。</translation>
    </message>
    <message>
        <source>It opens connections (.toml) and requests (.http).</source>
        <translation>它可以打开连接（.toml）和请求（.http）。</translation>
    </message>
    <message>
        <source>It reads the environment: {names}</source>
        <translation>它会读取环境：{names}</translation>
    </message>
    <message>
        <source>It says itself what it allows</source>
        <translation>它自己说明允许什么</translation>
    </message>
    <message>
        <source>It says: “{words}”.</source>
        <translation>它说：“{words}”。</translation>
    </message>
    <message>
        <source>It seals the file that holds your tokens. Nobody can restore it.</source>
        <translation>它用于封存保存令牌的文件。没有人能恢复它。</translation>
    </message>
    <message>
        <source>It stands where {kind} is. Files of requests hold no secrets: it can be kept with your tokens instead, and the file says {variable} in its place.</source>
        <translation>它位于 {kind} 处。请求文件不含秘密：可以改为与令牌一起保存，文件中以 {variable} 代替。</translation>
    </message>
    <message>
        <source>It starts with https:// and names a host, as in https://id.example.com.</source>
        <translation>它以 https:// 开头并包含主机名，例如 https://id.example.com。</translation>
    </message>
    <message>
        <source>It takes {expected}.</source>
        <translation>它接受 {expected}。</translation>
    </message>
    <message>
        <source>It was asked three times. Try again later.</source>
        <translation>已询问三次。请稍后重试。</translation>
    </message>
    <message>
        <source>It was ignored.</source>
        <translation>已忽略。</translation>
    </message>
    <message>
        <source>It was me</source>
        <translation>是我</translation>
    </message>
    <message>
        <source>It was typed in, and is kept.</source>
        <translation>这是手动输入的，会保留。</translation>
    </message>
    <message>
        <source>It works once, and only for a short time</source>
        <translation>只能使用一次，且时间很短</translation>
    </message>
    <message>
        <source>It works only together with the key of this computer (RFC 9449 section 5).</source>
        <translation>它只能与本机的密钥一起使用（RFC 9449 第 5 节）。</translation>
    </message>
    <message>
        <source>Its API answers</source>
        <translation>它的 API 有应答</translation>
    </message>
    <message>
        <source>Its API description</source>
        <translation>它的 API 描述</translation>
    </message>
    <message>
        <source>Its client</source>
        <translation>它的客户端</translation>
    </message>
    <message>
        <source>Its description fills in the rest</source>
        <translation>其余由它的描述填写</translation>
    </message>
    <message>
        <source>Its settings, tokens, recorded sign-ins and requests on this computer are removed. Tokens stay valid at the server until they expire, unless you sign out first.</source>
        <translation>它的设置、令牌、登录记录和本机上的请求都会被移除。令牌在服务器端到期前仍然有效，除非先退出登录。</translation>
    </message>
    <message>
        <source>Its sign-in server</source>
        <translation>它的登录服务器</translation>
    </message>
    <message>
        <source>Its token may also go to: {hosts}</source>
        <translation>它的令牌也可发往：{hosts}</translation>
    </message>
    <message>
        <source>Its tokens were removed from this computer, but not revoked.</source>
        <translation>它的令牌已从本机移除，但未撤销。</translation>
    </message>
    <message>
        <source>Its tokens, if there are any, are still in the vault: {reason}</source>
        <translation>它的令牌（如果有）仍在保险库中：{reason}</translation>
    </message>
    <message>
        <source>Its variables</source>
        <translation>它的变量</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>JSON has no {value}</source>
        <translation>JSON 中没有 {value}</translation>
    </message>
    <message>
        <source>JavaScript, fetch</source>
        <translation>JavaScript，fetch</translation>
    </message>
    <message>
        <source>Jumps of the clock</source>
        <translation>时钟跳变</translation>
    </message>
    <message>
        <source>JupyterLab ended as soon as it was started.</source>
        <translation>JupyterLab 启动后立即结束。</translation>
    </message>
    <message>
        <source>JupyterLab is not installed here.</source>
        <translation>这里没有安装 JupyterLab。</translation>
    </message>
    <message>
        <source>JupyterLab is starting with {path}.</source>
        <translation>JupyterLab 正在打开 {path}。</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Keep a key in the vault…</source>
        <translation>在保险库中保存密钥…</translation>
    </message>
    <message>
        <source>Keep cookies</source>
        <translation>保留 Cookie</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Keep it as a connection: framer-desk discover {url} --add NAME</source>
        <translation>保存为连接：framer-desk discover {url} --add 名称</translation>
    </message>
    <message>
        <source>Keep it with my tokens</source>
        <translation>与令牌一起保存</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>保留我的</translation>
    </message>
    <message>
        <source>Keep requests for</source>
        <translation>请求保留时间</translation>
    </message>
    <message>
        <source>Keep the API&apos;s cookies until the sign-out, in the vault (RFC 6265)</source>
        <translation>在保险库中保留 API 的 Cookie，直到退出登录（RFC 6265）</translation>
    </message>
    <message>
        <source>Keep tokens in</source>
        <translation>令牌保存位置</translation>
    </message>
    <message>
        <source>Keep what was sent</source>
        <translation>保留已发送的内容</translation>
    </message>
    <message>
        <source>Kept in memory until you quit</source>
        <translation>保存在内存中，退出即清除</translation>
    </message>
    <message>
        <source>Kept in the vault, never in a file. In a request: {name}</source>
        <translation>保存在保险库中，从不写入文件。在请求中：{name}</translation>
    </message>
    <message>
        <source>Kept in this computer&apos;s vault</source>
        <translation>保存在本机保险库中</translation>
    </message>
    <message>
        <source>Key ID</source>
        <translation>密钥 ID</translation>
    </message>
    <message>
        <source>Key, made for it and kept in the vault</source>
        <translation>密钥，为它生成并保存在保险库中</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>键盘</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Keyring locked</source>
        <translation>密钥环已锁定</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>Keys (*.pem *.key *.json *.jwk)</source>
        <translation>密钥 (*.pem *.key *.json *.jwk)</translation>
    </message>
    <message>
        <source>Kind of body</source>
        <translation>正文类型</translation>
    </message>
    <message>
        <source>Know who you are</source>
        <translation>知道登录者是谁</translation>
    </message>
    <message>
        <source>Known are: {known}</source>
        <translation>已知：{known}</translation>
    </message>
    <message>
        <source>LEFT</source>
        <translation>剩余</translation>
    </message>
    <message>
        <source>LIMIT</source>
        <translation>限额</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Leave it out of params.</source>
        <translation>请从 params 中去掉。</translation>
    </message>
    <message>
        <source>Leave it out.</source>
        <translation>请去掉。</translation>
    </message>
    <message>
        <source>Leave it out. To use another token, add it as its own connection.</source>
        <translation>请去掉。要使用其他令牌，请为它单独添加连接。</translation>
    </message>
    <message>
        <source>Leave it; a connection file of your own with this name would take its place.</source>
        <translation>保持不变；同名的自建连接文件会取代它。</translation>
    </message>
    <message>
        <source>Leave one of them out.</source>
        <translation>请去掉其中之一。</translation>
    </message>
    <message>
        <source>Leave out --include-token.</source>
        <translation>请去掉 --include-token。</translation>
    </message>
    <message>
        <source>Leave out the parameter in this connection&apos;s params.</source>
        <translation>请从此连接的 params 中去掉该参数。</translation>
    </message>
    <message>
        <source>Leave out what stands before the @; the token is attached by Framer Desk.</source>
        <translation>请去掉 @ 之前的部分；令牌由 Framer Desk 附加。</translation>
    </message>
    <message>
        <source>Leave the request at the server</source>
        <translation>把请求留在服务器上</translation>
    </message>
    <message>
        <source>Leave this folder out</source>
        <translation>不再列出此文件夹</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>更少</translation>
    </message>
    <message>
        <source>Less than {count} s apart</source>
        <translation>相差不到 {count} 秒</translation>
    </message>
    <message>
        <source>Letters, digits and _ make one, as in API_TOKEN.</source>
        <translation>由字母、数字和 _ 组成，例如 API_TOKEN。</translation>
    </message>
    <message>
        <source>Lifetime</source>
        <translation>有效期</translation>
    </message>
    <message>
        <source>Lifetime of the token</source>
        <translation>令牌有效期</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>限制</translation>
    </message>
    <message>
        <source>Line {line} of {path} can&apos;t be read.</source>
        <translation>无法读取 {path} 的第 {line} 行。</translation>
    </message>
    <message>
        <source>Line {line} of {path} can&apos;t be read: {reason}.</source>
        <translation>无法读取 {path} 的第 {line} 行：{reason}。</translation>
    </message>
    <message>
        <source>Line {line}: {reason}.</source>
        <translation>第 {line} 行：{reason}。</translation>
    </message>
    <message>
        <source>Lines to export, or JSON.</source>
        <translation>可导出的行，或 JSON。</translation>
    </message>
    <message>
        <source>Listening on `{address}`. Only this computer can reach it.</source>
        <translation>正在 `{address}` 上监听。只有本机能访问。</translation>
    </message>
    <message>
        <source>Lists the operations in the console</source>
        <translation>在控制台中列出操作</translation>
    </message>
    <message>
        <source>Load this page again.</source>
        <translation>重新加载此页面。</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>已锁定</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>Log folder</source>
        <translation>日志文件夹</translation>
    </message>
    <message>
        <source>Log out at the provider&apos;s website first, or leave out --account to add this account too.</source>
        <translation>先在提供方网站退出登录，或去掉 --account 以同时添加此账号。</translation>
    </message>
    <message>
        <source>Look at its value in the environment.</source>
        <translation>请查看它在环境中的值。</translation>
    </message>
    <message>
        <source>Look at the answers, or at the checks themselves.</source>
        <translation>请查看响应，或检查本身。</translation>
    </message>
    <message>
        <source>Look at the lines with @ref in the file.</source>
        <translation>请查看文件中带 @ref 的行。</translation>
    </message>
    <message>
        <source>Look at the request, and at what your token allows: %framer token</source>
        <translation>请查看请求，以及令牌允许什么：%framer token</translation>
    </message>
    <message>
        <source>Look further back</source>
        <translation>查看更早的</translation>
    </message>
    <message>
        <source>Look there</source>
        <translation>去那里看看</translation>
    </message>
    <message>
        <source>Look up</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Look up again</source>
        <translation>重新查找</translation>
    </message>
    <message>
        <source>Look up the address</source>
        <translation>查找地址</translation>
    </message>
    <message>
        <source>Looked at {when}; it is looked at once a day while the connection is in use.</source>
        <translation>查看于 {when}；连接使用期间每天查看一次。</translation>
    </message>
    <message>
        <source>Looking at everything. This takes a few seconds.</source>
        <translation>正在检查一切，需要几秒钟。</translation>
    </message>
    <message>
        <source>Looking up how {name} wants you to sign in.</source>
        <translation>正在查找 {name} 的登录方式。</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>正在查找…</translation>
    </message>
    <message>
        <source>Loopback, IPv4</source>
        <translation>回环，IPv4</translation>
    </message>
    <message>
        <source>Loopback, IPv6</source>
        <translation>回环，IPv6</translation>
    </message>
    <message>
        <source>Made when the request is sent, such as {value}</source>
        <translation>发送请求时生成，例如 {value}</translation>
    </message>
    <message>
        <source>Made with Qt for Python (LGPL 3). Fonts: Inter and JetBrains Mono (OFL 1.1).</source>
        <translation>使用 Qt for Python 制作（LGPL 3）。字体：Inter 与 JetBrains Mono（OFL 1.1）。</translation>
    </message>
    <message>
        <source>Make</source>
        <translation>新建</translation>
    </message>
    <message>
        <source>Make a new one at the provider, then choose &quot;Change the secret&quot; on the token&apos;s page.</source>
        <translation>在提供方处新建一个，然后在令牌页面选择“更换密钥”。</translation>
    </message>
    <message>
        <source>Many requests share one connection, where the server knows it</source>
        <translation>服务器支持时，多个请求共用一个连接</translation>
    </message>
    <message>
        <source>Matches the API description</source>
        <translation>与 API 描述相符</translation>
    </message>
    <message>
        <source>Meant for</source>
        <translation>面向</translation>
    </message>
    <message>
        <source>Media type</source>
        <translation>媒体类型</translation>
    </message>
    <message>
        <source>Media type by itself</source>
        <translation>自动媒体类型</translation>
    </message>
    <message>
        <source>Memory only</source>
        <translation>仅内存</translation>
    </message>
    <message>
        <source>Memory, until you quit</source>
        <translation>内存，退出即清除</translation>
    </message>
    <message>
        <source>Mend that line, or remove the file.</source>
        <translation>请修正该行，或删除文件。</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>Missing scope</source>
        <translation>缺少 scope</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>More: {link}</source>
        <translation>更多：{link}</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>移动</translation>
    </message>
    <message>
        <source>Move 1 secret? [y/N] </source>
        <translation>移动 1 个秘密？[y/N] </translation>
    </message>
    <message>
        <source>Move that file or folder elsewhere, then try again.</source>
        <translation>把该文件或文件夹移到别处，然后重试。</translation>
    </message>
    <message>
        <source>Move the file elsewhere, then choose the description again.</source>
        <translation>把文件移到别处，然后重新选择描述。</translation>
    </message>
    <message>
        <source>Move the file elsewhere; Framer Desk then makes a new one.</source>
        <translation>把文件移到别处；Framer Desk 会新建一个。</translation>
    </message>
    <message>
        <source>Move to</source>
        <translation>移动到</translation>
    </message>
    <message>
        <source>Move {count} secrets? [y/N] </source>
        <translation>移动 {count} 个秘密？[y/N] </translation>
    </message>
    <message>
        <source>Moved into the vault. Whoever has an old copy of a file still has the secret: change it as well.</source>
        <translation>已移入保险库。持有旧文件副本的人仍有该秘密：请同时更换它。</translation>
    </message>
    <message>
        <source>My API</source>
        <translation>我的 API</translation>
    </message>
    <message>
        <source>My requests</source>
        <translation>我的请求</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>NAME=VALUE, separated by spaces; sent when the browser opens.</source>
        <translation>名称=值，以空格分隔；打开浏览器时发送。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Name a variable, such as CLIENT_SECRET; the secret itself is never written into a connection.</source>
        <translation>请填变量名，例如 CLIENT_SECRET；秘密本身绝不会写入连接。</translation>
    </message>
    <message>
        <source>Name of an environment variable; leave empty for none</source>
        <translation>环境变量的名称；留空表示没有</translation>
    </message>
    <message>
        <source>Name of the environment</source>
        <translation>环境名称</translation>
    </message>
    <message>
        <source>Name of the environment variable that holds it. It is read when needed, and never saved.</source>
        <translation>保存它的环境变量的名称。需要时读取，从不保存。</translation>
    </message>
    <message>
        <source>Name of the new file</source>
        <translation>新文件名称</translation>
    </message>
    <message>
        <source>Name of the request</source>
        <translation>请求名称</translation>
    </message>
    <message>
        <source>Name of the secret</source>
        <translation>秘密名称</translation>
    </message>
    <message>
        <source>Name shown in the window</source>
        <translation>窗口中显示的名称</translation>
    </message>
    <message>
        <source>Names this API</source>
        <translation>写明了此 API</translation>
    </message>
    <message>
        <source>Names {audience}, not this API.</source>
        <translation>写明的是 {audience}，不是此 API。</translation>
    </message>
    <message>
        <source>Names {audience}.</source>
        <translation>写明的是 {audience}。</translation>
    </message>
    <message>
        <source>Names {issuer}; the connection names none.</source>
        <translation>写明的是 {issuer}；该连接没有写明。</translation>
    </message>
    <message>
        <source>Names {other}, not {issuer}.</source>
        <translation>写明的是 {other}，不是 {issuer}。</translation>
    </message>
    <message>
        <source>Near it are: {names}</source>
        <translation>相近的有：{names}</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>需要</translation>
    </message>
    <message>
        <source>Needs {scopes}</source>
        <translation>需要 {scopes}</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>从不</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新建</translation>
    </message>
    <message>
        <source>New file in {folder}</source>
        <translation>{folder} 中的新文件</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>新建文件夹</translation>
    </message>
    <message>
        <source>New folder…</source>
        <translation>新建文件夹…</translation>
    </message>
    <message>
        <source>New notebooks and programs</source>
        <translation>新的笔记本和程序</translation>
    </message>
    <message>
        <source>New request</source>
        <translation>新建请求</translation>
    </message>
    <message>
        <source>New request in a tab of its own</source>
        <translation>在单独的标签页中新建请求</translation>
    </message>
    <message>
        <source>New tab</source>
        <translation>新建标签页</translation>
    </message>
    <message>
        <source>New versions</source>
        <translation>新版本</translation>
    </message>
    <message>
        <source>Newest version</source>
        <translation>最新版本</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>下一个匹配</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>下一页</translation>
    </message>
    <message>
        <source>Next page: {url}</source>
        <translation>下一页：{url}</translation>
    </message>
    <message>
        <source>Next pane; Shift F6 the one before</source>
        <translation>下一窗格；Shift F6 为上一窗格</translation>
    </message>
    <message>
        <source>Next tab; Ctrl Shift Tab the one before</source>
        <translation>下一个标签页；Ctrl Shift Tab 为上一个</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
    <message>
        <source>No API address is set.</source>
        <translation>未设置 API 地址。</translation>
    </message>
    <message>
        <source>No ID token, though openid was granted: who signed in is not proven.</source>
        <translation>授予了 openid 却没有 ID 令牌：登录者身份未经证明。</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>没有应答</translation>
    </message>
    <message>
        <source>No answer came in 1 minute. The link no longer works.</source>
        <translation>1 分钟内没有收到回应。该链接已失效。</translation>
    </message>
    <message>
        <source>No answer came in 1 second. The link no longer works.</source>
        <translation>1 秒内没有收到回应。该链接已失效。</translation>
    </message>
    <message>
        <source>No answer came in {minutes} minutes. The link no longer works.</source>
        <translation>{minutes} 分钟内没有应答。链接已失效。</translation>
    </message>
    <message>
        <source>No answer came in {seconds} seconds. The link no longer works.</source>
        <translation>{seconds} 秒内没有应答。链接已失效。</translation>
    </message>
    <message>
        <source>No answer has spoken of a rate limit yet.</source>
        <translation>还没有响应提到速率限制。</translation>
    </message>
    <message>
        <source>No answer in time</source>
        <translation>没有及时应答</translation>
    </message>
    <message>
        <source>No body</source>
        <translation>无正文</translation>
    </message>
    <message>
        <source>No browser could be opened</source>
        <translation>无法打开浏览器</translation>
    </message>
    <message>
        <source>No browser was found. The link is shown to copy instead.</source>
        <translation>未找到浏览器。已显示链接供复制。</translation>
    </message>
    <message>
        <source>No browser with private windows was found.</source>
        <translation>没有找到支持隐私窗口的浏览器。</translation>
    </message>
    <message>
        <source>No check could be made</source>
        <translation>无法进行检查</translation>
    </message>
    <message>
        <source>No code was exchanged.</source>
        <translation>没有兑换代码。</translation>
    </message>
    <message>
        <source>No connection is chosen yet.</source>
        <translation>尚未选择连接。</translation>
    </message>
    <message>
        <source>No content</source>
        <translation>无内容</translation>
    </message>
    <message>
        <source>No copies of the files are kept: they would keep the secrets.</source>
        <translation>不保留文件副本：副本会留下秘密。</translation>
    </message>
    <message>
        <source>No encrypted connection to {host} could be made.</source>
        <translation>无法与 {host} 建立加密连接。</translation>
    </message>
    <message>
        <source>No environment</source>
        <translation>无环境</translation>
    </message>
    <message>
        <source>No grade</source>
        <translation>无评级</translation>
    </message>
    <message>
        <source>No header fields were seen.</source>
        <translation>没有看到标头字段。</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>无密钥</translation>
    </message>
    <message>
        <source>No key of the server made this signature.</source>
        <translation>签名不是由服务器的任何密钥生成的。</translation>
    </message>
    <message>
        <source>No key of {issuer} made the signature of this token, so the request was not sent.</source>
        <translation>此令牌不是由 {issuer} 的任何密钥签名，因此没有发送请求。</translation>
    </message>
    <message>
        <source>No matches</source>
        <translation>无匹配</translation>
    </message>
    <message>
        <source>No operation has “{words}”.</source>
        <translation>没有操作包含“{words}”。</translation>
    </message>
    <message>
        <source>No refresh token, though offline_access was asked for. When this token is over, sign in again.</source>
        <translation>请求了 offline_access，却没有刷新令牌。此令牌过期后请重新登录。</translation>
    </message>
    <message>
        <source>No request fits.</source>
        <translation>没有符合的请求。</translation>
    </message>
    <message>
        <source>No request has “{words}”.</source>
        <translation>没有请求包含“{words}”。</translation>
    </message>
    <message>
        <source>No request was sent yet.</source>
        <translation>尚未发送请求。</translation>
    </message>
    <message>
        <source>No sandbox was running.</source>
        <translation>没有沙盒在运行。</translation>
    </message>
    <message>
        <source>No saved request has “{words}”.</source>
        <translation>没有已保存的请求包含“{words}”。</translation>
    </message>
    <message>
        <source>No secret in clear in 1 file.</source>
        <translation>1 个文件中没有明文秘密。</translation>
    </message>
    <message>
        <source>No secret in clear in {count} files.</source>
        <translation>{count} 个文件中没有明文秘密。</translation>
    </message>
    <message>
        <source>No secret of this name is in the vault</source>
        <translation>保险库中没有此名称的秘密</translation>
    </message>
    <message>
        <source>No shared secret in this app</source>
        <translation>此应用中没有共享秘密</translation>
    </message>
    <message>
        <source>No sign-in</source>
        <translation>没有登录</translation>
    </message>
    <message>
        <source>No token in the browser&apos;s address</source>
        <translation>浏览器地址中没有令牌</translation>
    </message>
    <message>
        <source>No token inside</source>
        <translation>不含令牌</translation>
    </message>
    <message>
        <source>No token was asked for.</source>
        <translation>没有请求令牌。</translation>
    </message>
    <message>
        <source>No token yet</source>
        <translation>尚无令牌</translation>
    </message>
    <message>
        <source>No value in {environment}</source>
        <translation>在 {environment} 中没有值</translation>
    </message>
    <message>
        <source>No value: choose an environment that has one</source>
        <translation>没有值：请选择有值的环境</translation>
    </message>
    <message>
        <source>No, it asks to sign in again</source>
        <translation>否，会要求重新登录</translation>
    </message>
    <message>
        <source>Nobody entered the code in time. It no longer works.</source>
        <translation>没有人及时输入代码。代码已失效。</translation>
    </message>
    <message>
        <source>Nobody has looked yet.</source>
        <translation>还没有查看过。</translation>
    </message>
    <message>
        <source>Nobody is signed in there yet: for another account</source>
        <translation>那里尚无人登录：用于另一个账号</translation>
    </message>
    <message>
        <source>Nobody is there to agree to it, so nothing was erased.</source>
        <translation>没有人可以同意，因此没有抹掉任何内容。</translation>
    </message>
    <message>
        <source>Nobody is there to agree to it, so nothing was moved.</source>
        <translation>没有人可以同意，因此没有移动任何内容。</translation>
    </message>
    <message>
        <source>Nobody said what it allows.</source>
        <translation>没有说明它允许什么。</translation>
    </message>
    <message>
        <source>Nonce</source>
        <translation>Nonce</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>None found. You can still send any request.</source>
        <translation>未找到。仍可发送任何请求。</translation>
    </message>
    <message>
        <source>None is set.</source>
        <translation>未设置。</translation>
    </message>
    <message>
        <source>None: it stays on this computer</source>
        <translation>无：它留在本机</translation>
    </message>
    <message>
        <source>Not all that was recorded of it could be forgotten: {reason}</source>
        <translation>并非所有记录都能清除：{reason}</translation>
    </message>
    <message>
        <source>Not as described: {what}</source>
        <translation>与描述不符：{what}</translation>
    </message>
    <message>
        <source>Not asked for: {scopes}</source>
        <translation>未请求：{scopes}</translation>
    </message>
    <message>
        <source>Not at all</source>
        <translation>完全不</translation>
    </message>
    <message>
        <source>Not bound: the server gave a Bearer token, though a key was offered</source>
        <translation>未绑定：虽然提供了密钥，服务器仍给了 Bearer 令牌</translation>
    </message>
    <message>
        <source>Not checked yet.</source>
        <translation>尚未检查。</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>未连接</translation>
    </message>
    <message>
        <source>Not everything could be looked at: {reason}</source>
        <translation>并非所有内容都能查看：{reason}</translation>
    </message>
    <message>
        <source>Not finished</source>
        <translation>未完成</translation>
    </message>
    <message>
        <source>Not granted</source>
        <translation>未授予</translation>
    </message>
    <message>
        <source>Not granted: {scopes}</source>
        <translation>未授予：{scopes}</translation>
    </message>
    <message>
        <source>Not known without a sign-in server</source>
        <translation>没有登录服务器则无从得知</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>尚不清楚</translation>
    </message>
    <message>
        <source>Not safe as it is</source>
        <translation>目前不安全</translation>
    </message>
    <message>
        <source>Not seen yet: the token was not renewed since.</source>
        <translation>尚未看到：此后令牌没有续期。</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>未发送</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation>尚未发送</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>未设置</translation>
    </message>
    <message>
        <source>Not signed at all. Anyone could have written it.</source>
        <translation>完全没有签名。任何人都可能写出它。</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>未登录</translation>
    </message>
    <message>
        <source>Not tried: it would take a second sign-in without a challenge.</source>
        <translation>未尝试：这需要不带 challenge 再登录一次。</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Notebook</source>
        <translation>笔记本</translation>
    </message>
    <message>
        <source>Notebook, file, code</source>
        <translation>笔记本、文件、代码</translation>
    </message>
    <message>
        <source>Notebook, live session</source>
        <translation>笔记本，实时会话</translation>
    </message>
    <message>
        <source>Notebooks using it stop at once. You can sign in again any time.</source>
        <translation>正在使用它的笔记本会立即停止。可随时重新登录。</translation>
    </message>
    <message>
        <source>Noted. The same cause will not be told again.</source>
        <translation>已记下。同样的原因不会再次提醒。</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Nothing changed since {when}.</source>
        <translation>自 {when} 以来没有变化。</translation>
    </message>
    <message>
        <source>Nothing fits</source>
        <translation>没有符合的</translation>
    </message>
    <message>
        <source>Nothing fits. Try other words.</source>
        <translation>没有符合的。换个词试试。</translation>
    </message>
    <message>
        <source>Nothing happened in the browser?</source>
        <translation>浏览器里没有反应？</translation>
    </message>
    <message>
        <source>Nothing is ever installed by itself.</source>
        <translation>绝不自行安装任何内容。</translation>
    </message>
    <message>
        <source>Nothing is known of tokens of {name} yet.</source>
        <translation>还没有 {name} 令牌的任何记录。</translation>
    </message>
    <message>
        <source>Nothing is known of tokens yet.</source>
        <translation>还没有令牌的记录。</translation>
    </message>
    <message>
        <source>Nothing is sent. The app looks whether the tokens are what they claim to be.</source>
        <translation>不发送任何内容。应用检查令牌是否名副其实。</translation>
    </message>
    <message>
        <source>Nothing is sent. This happens on this computer.</source>
        <translation>不发送任何内容。这在本机上进行。</translation>
    </message>
    <message>
        <source>Nothing is starred. Press S on a request, or its star.</source>
        <translation>没有加星标的。在请求上按 S 或点星标。</translation>
    </message>
    <message>
        <source>Nothing looks suspicious.</source>
        <translation>没有可疑之处。</translation>
    </message>
    <message>
        <source>Nothing of Framer Desk is left on this computer but the program itself.</source>
        <translation>本机上除程序本身外，不再有 Framer Desk 的任何内容。</translation>
    </message>
    <message>
        <source>Nothing of it is kept.</source>
        <translation>不会保留任何内容。</translation>
    </message>
    <message>
        <source>Nothing of it stops what worked before</source>
        <translation>没有影响以前可用的功能</translation>
    </message>
    <message>
        <source>Nothing saved yet. Ctrl+S keeps the request in front of you, in an .http file that other programs read too.</source>
        <translation>还没有保存任何内容。Ctrl+S 把请求保存在 .http 文件中，其他程序也能读取。</translation>
    </message>
    <message>
        <source>Nothing shows that a stolen code is refused</source>
        <translation>没有迹象表明被盗的代码会被拒绝</translation>
    </message>
    <message>
        <source>Nothing speaks against it, but not everything could be checked.</source>
        <translation>没有发现问题，但并非所有项都能检查。</translation>
    </message>
    <message>
        <source>Nothing that callers depend on changed.</source>
        <translation>调用方所依赖的内容没有变化。</translation>
    </message>
    <message>
        <source>Nothing to change was given.</source>
        <translation>没有给出要更改的内容。</translation>
    </message>
    <message>
        <source>Nothing to look up?</source>
        <translation>没有可查找的？</translation>
    </message>
    <message>
        <source>Nothing typed at the server was passed on</source>
        <translation>在服务器上输入的内容没有传出</translation>
    </message>
    <message>
        <source>Nothing waits for an address now.</source>
        <translation>现在没有等待地址的操作。</translation>
    </message>
    <message>
        <source>Nothing was erased.</source>
        <translation>没有抹掉任何内容。</translation>
    </message>
    <message>
        <source>Nothing was kept. Sign in again; if it comes back, tell the provider.</source>
        <translation>什么也没有保存。请重新登录；如果仍然出现，请告知提供方。</translation>
    </message>
    <message>
        <source>Nothing was saved.</source>
        <translation>没有保存任何内容。</translation>
    </message>
    <message>
        <source>Nothing was sent in the last 24 hours.</source>
        <translation>最近 24 小时没有发送任何内容。</translation>
    </message>
    <message>
        <source>Nothing was sent in the last 30 days.</source>
        <translation>最近 30 天没有发送任何内容。</translation>
    </message>
    <message>
        <source>Nothing was sent in the last 7 days.</source>
        <translation>最近 7 天没有发送任何内容。</translation>
    </message>
    <message>
        <source>Nothing was sent in the last hour.</source>
        <translation>最近 1 小时没有发送任何内容。</translation>
    </message>
    <message>
        <source>Nothing was sent in the last year.</source>
        <translation>最近 1 年没有发送任何内容。</translation>
    </message>
    <message>
        <source>Nothing was sent yet.</source>
        <translation>还没有发送任何内容。</translation>
    </message>
    <message>
        <source>Nothing was shared. Go back to Framer Desk to try again or choose fewer permissions.</source>
        <translation>没有共享任何内容。请回到 Framer Desk 重试，或选择较少的权限。</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>尚无内容</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>Nowhere</source>
        <translation>无处</translation>
    </message>
    <message>
        <source>OAuth security practice, RFC 9700</source>
        <translation>OAuth 安全实践，RFC 9700</translation>
    </message>
    <message>
        <source>OAuth security practice, RFC 9700: {grade}</source>
        <translation>OAuth 安全实践，RFC 9700：{grade}</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>确定</translation>
    </message>
    <message>
        <source>Offer HTTP/2</source>
        <translation>提供 HTTP/2</translation>
    </message>
    <message>
        <source>Offer HTTP/2 to its servers (RFC 9113)</source>
        <translation>向其服务器提供 HTTP/2（RFC 9113）</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>离线</translation>
    </message>
    <message>
        <source>Older than 30 days</source>
        <translation>早于 30 天</translation>
    </message>
    <message>
        <source>Older than 7 days</source>
        <translation>早于 7 天</translation>
    </message>
    <message>
        <source>Older than {days} days: {names}</source>
        <translation>早于 {days} 天：{names}</translation>
    </message>
    <message>
        <source>On Debian and Ubuntu: sudo apt install {packages}</source>
        <translation>在 Debian 和 Ubuntu 上：sudo apt install {packages}</translation>
    </message>
    <message>
        <source>Once the connection is known so long.</source>
        <translation>当连接已使用这么久时。</translation>
    </message>
    <message>
        <source>Once the connection is known so well.</source>
        <translation>当连接已足够熟悉时。</translation>
    </message>
    <message>
        <source>One minute left</source>
        <translation>还剩 1 分钟</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>在线</translation>
    </message>
    <message>
        <source>Only an answer with the state of this sign-in is taken. The wait went on.</source>
        <translation>只接受带有此次登录 state 的响应。等待继续进行。</translation>
    </message>
    <message>
        <source>Only the server can read it. Framer Desk still knows its scopes and when it ends.</source>
        <translation>只有服务器能读取它。Framer Desk 仍知道它的 scope 和到期时间。</translation>
    </message>
    <message>
        <source>Only the sign-in server reads a refresh token. It is there to get new access tokens.</source>
        <translation>只有登录服务器读取刷新令牌。它用于换取新的访问令牌。</translation>
    </message>
    <message>
        <source>Only where the file does not say it.</source>
        <translation>仅在文件中没有写明时。</translation>
    </message>
    <message>
        <source>Only where there is no sign-in server above</source>
        <translation>仅当上面没有填写登录服务器时</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Open Framer Desk</source>
        <translation>打开 Framer Desk</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>再次打开</translation>
    </message>
    <message>
        <source>Open already, so nothing was looked up, connected or agreed on</source>
        <translation>已经打开，因此没有查找、连接或协商</translation>
    </message>
    <message>
        <source>Open browser again</source>
        <translation>重新打开浏览器</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>Open in JupyterLab</source>
        <translation>在 JupyterLab 中打开</translation>
    </message>
    <message>
        <source>Open in a private window</source>
        <translation>在隐私窗口中打开</translation>
    </message>
    <message>
        <source>Open it again, then save your changes. Nothing was written.</source>
        <translation>请重新打开，然后保存更改。未写入任何内容。</translation>
    </message>
    <message>
        <source>Open it here</source>
        <translation>在此打开</translation>
    </message>
    <message>
        <source>Open requests</source>
        <translation>打开请求</translation>
    </message>
    <message>
        <source>Open the browser with a one-time request</source>
        <translation>用一次性请求打开浏览器</translation>
    </message>
    <message>
        <source>Open the developer pages</source>
        <translation>打开开发者页面</translation>
    </message>
    <message>
        <source>Open the provider&apos;s pages for developers</source>
        <translation>打开提供方的开发者页面</translation>
    </message>
    <message>
        <source>Open this page</source>
        <translation>打开此页面</translation>
    </message>
    <message>
        <source>Open token</source>
        <translation>打开令牌</translation>
    </message>
    <message>
        <source>Open what is in it</source>
        <translation>打开其中的内容</translation>
    </message>
    <message>
        <source>Open your browser</source>
        <translation>打开浏览器</translation>
    </message>
    <message>
        <source>Open {page}</source>
        <translation>打开 {page}</translation>
    </message>
    <message>
        <source>Opened with a key from another program.</source>
        <translation>用另一个程序的密钥打开。</translation>
    </message>
    <message>
        <source>Opened your browser</source>
        <translation>已打开浏览器</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Operations using it:</source>
        <translation>使用它的操作：</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>选项</translation>
    </message>
    <message>
        <source>Or paste it here</source>
        <translation>或粘贴到这里</translation>
    </message>
    <message>
        <source>Or paste it here, as a browser&apos;s “Copy as cURL” gives it</source>
        <translation>或粘贴到这里，即浏览器“复制为 cURL”的内容</translation>
    </message>
    <message>
        <source>Or start from</source>
        <translation>或从以下开始</translation>
    </message>
    <message>
        <source>Or start with the defaults: your settings are then kept as {name}.</source>
        <translation>或者以默认设置启动：您原来的设置会保存为 {name}。</translation>
    </message>
    <message>
        <source>Other addresses that may get the token too.</source>
        <translation>也可以收到令牌的其他地址。</translation>
    </message>
    <message>
        <source>Other apps can read it meanwhile</source>
        <translation>在此期间其他程序可以读取</translation>
    </message>
    <message>
        <source>Other programs</source>
        <translation>其他程序</translation>
    </message>
    <message>
        <source>PAR: the browser&apos;s link holds no details</source>
        <translation>PAR：浏览器链接中不含细节</translation>
    </message>
    <message>
        <source>PKCE can&apos;t be taken out on the way</source>
        <translation>PKCE 无法在途中被去掉</translation>
    </message>
    <message>
        <source>PKCE not mentioned, used all the same</source>
        <translation>未提及 PKCE，但仍使用了它</translation>
    </message>
    <message>
        <source>PKCE was used; the server does not say whether it checks it</source>
        <translation>使用了 PKCE；服务器没有说明是否检查</translation>
    </message>
    <message>
        <source>PKCE with S256, secret used once</source>
        <translation>使用 S256 的 PKCE，秘密只用一次</translation>
    </message>
    <message>
        <source>Page of the provider that these values come from</source>
        <translation>这些值所依据的提供方页面</translation>
    </message>
    <message>
        <source>Page that describes this app, used as its client ID if allowed</source>
        <translation>描述此应用的页面，在允许时用作客户端 ID</translation>
    </message>
    <message>
        <source>Page {number} was no success; those before it are left out.</source>
        <translation>第 {number} 页不成功；之前的页面已略去。</translation>
    </message>
    <message>
        <source>Params</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>Part of the message</source>
        <translation>消息的各部分</translation>
    </message>
    <message>
        <source>Parts of the request</source>
        <translation>请求的各部分</translation>
    </message>
    <message>
        <source>Parts that must be understood, or the token must be refused.</source>
        <translation>必须理解的部分，否则须拒绝令牌。</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>通过</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>口令</translation>
    </message>
    <message>
        <source>Passphrase file</source>
        <translation>口令文件</translation>
    </message>
    <message>
        <source>Passphrase for the tokens: </source>
        <translation>令牌的口令: </translation>
    </message>
    <message>
        <source>Paste a token</source>
        <translation>粘贴令牌</translation>
    </message>
    <message>
        <source>Paste an address below</source>
        <translation>在下方粘贴地址</translation>
    </message>
    <message>
        <source>Paste another</source>
        <translation>粘贴另一个</translation>
    </message>
    <message>
        <source>Paste the address instead</source>
        <translation>改为粘贴地址</translation>
    </message>
    <message>
        <source>Paste the address of an API. Framer Desk looks up how it wants you to sign in.</source>
        <translation>粘贴 API 的地址。Framer Desk 会查找它的登录方式。</translation>
    </message>
    <message>
        <source>Paste the address that the browser ended at</source>
        <translation>粘贴浏览器最后停留的地址</translation>
    </message>
    <message>
        <source>Paste the address that the browser ended at, then press Enter:</source>
        <translation>粘贴浏览器最后停留的地址，然后按 Enter：</translation>
    </message>
    <message>
        <source>Paste the client ID of your app</source>
        <translation>粘贴应用的客户端 ID</translation>
    </message>
    <message>
        <source>Paste these lines into a notebook on this computer. The token never appears in the notebook, its output or its history.</source>
        <translation>把这些行粘贴到本机的笔记本中。令牌绝不会出现在笔记本、其输出或历史中。</translation>
    </message>
    <message>
        <source>Paste your API key</source>
        <translation>粘贴 API 密钥</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>粘贴的文本</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>路径</translation>
    </message>
    <message>
        <source>Path of a file</source>
        <translation>文件路径</translation>
    </message>
    <message>
        <source>Path or address</source>
        <translation>路径或地址</translation>
    </message>
    <message>
        <source>Paths in the console are added to it</source>
        <translation>控制台中的路径会接在它后面</translation>
    </message>
    <message>
        <source>Paths in the console are added to it.</source>
        <translation>控制台中的路径会接在它后面。</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>权限</translation>
    </message>
    <message>
        <source>Permissions to ask for</source>
        <translation>要请求的权限</translation>
    </message>
    <message>
        <source>Permissions to ask for (scopes)</source>
        <translation>要请求的权限（scope）</translation>
    </message>
    <message>
        <source>Permissions to ask for, space separated</source>
        <translation>要请求的权限，以空格分隔</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Port 0 means any free one. Some servers need a fixed port.</source>
        <translation>端口 0 表示任意空闲端口。有些服务器需要固定端口。</translation>
    </message>
    <message>
        <source>Port {port} is in use by another program.</source>
        <translation>端口 {port} 正被另一个程序使用。</translation>
    </message>
    <message>
        <source>Presets to start from: {names}</source>
        <translation>可用作起点的预设：{names}</translation>
    </message>
    <message>
        <source>Pretty</source>
        <translation>美化</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>上一个匹配</translation>
    </message>
    <message>
        <source>Private key</source>
        <translation>私钥</translation>
    </message>
    <message>
        <source>Private key for signed assertions (PEM or JWK file); else that in the vault</source>
        <translation>用于签名断言的私钥（PEM 或 JWK 文件）；否则用保险库中的</translation>
    </message>
    <message>
        <source>Private key to keep in the vault</source>
        <translation>要保存在保险库中的私钥</translation>
    </message>
    <message>
        <source>Private window</source>
        <translation>隐私窗口</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>程序</translation>
    </message>
    <message>
        <source>Programs that read a .env file find the address of the API in it. Its other lines stay as they are.</source>
        <translation>读取 .env 文件的程序可从中找到 API 地址。其余各行保持不变。</translation>
    </message>
    <message>
        <source>Proof key method, always S256 (RFC 7636)</source>
        <translation>证明密钥方法，始终为 S256（RFC 7636）</translation>
    </message>
    <message>
        <source>Proof of the app</source>
        <translation>应用证明</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>协议</translation>
    </message>
    <message>
        <source>Proves itself by</source>
        <translation>证明方式</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>代理</translation>
    </message>
    <message>
        <source>Proxy for every call of this connection</source>
        <translation>此连接每次调用所用的代理</translation>
    </message>
    <message>
        <source>Public keys of the sign-in server (RFC 7517)</source>
        <translation>登录服务器的公钥（RFC 7517）</translation>
    </message>
    <message>
        <source>Publish {thing}</source>
        <translation>发布 {thing}</translation>
    </message>
    <message>
        <source>Push requests</source>
        <translation>推送请求</translation>
    </message>
    <message>
        <source>Push the authorization request first (RFC 9126)</source>
        <translation>先推送授权请求（RFC 9126）</translation>
    </message>
    <message>
        <source>Pushed request</source>
        <translation>推送的请求</translation>
    </message>
    <message>
        <source>Put a value with spaces in quotes.</source>
        <translation>带空格的值请加引号。</translation>
    </message>
    <message>
        <source>Put it into an environment variable, and name that: {example}</source>
        <translation>请放入环境变量，并写出变量名：{example}</translation>
    </message>
    <message>
        <source>Put the token in</source>
        <translation>放入令牌</translation>
    </message>
    <message>
        <source>Put them into the address of the proxy, the password by naming an environment variable.</source>
        <translation>请写入代理地址，密码用环境变量名表示。</translation>
    </message>
    <message>
        <source>Put this at {url}, then: framer-desk profiles edit {name} --set client_id_metadata_document={url}</source>
        <translation>把它放到 {url}，然后：framer-desk profiles edit {name} --set client_id_metadata_document={url}</translation>
    </message>
    <message>
        <source>Python {v}</source>
        <translation>Python {v}</translation>
    </message>
    <message>
        <source>Python, httpx</source>
        <translation>Python，httpx</translation>
    </message>
    <message>
        <source>Python, httpx, asynchronous</source>
        <translation>Python，httpx 异步</translation>
    </message>
    <message>
        <source>Python, requests</source>
        <translation>Python，requests</translation>
    </message>
    <message>
        <source>QR code of the link, for the camera of a phone</source>
        <translation>链接的二维码，供手机相机扫描</translation>
    </message>
    <message>
        <source>Query parameters</source>
        <translation>查询参数</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Rate limit</source>
        <translation>速率限制</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>原始</translation>
    </message>
    <message>
        <source>Reach the sign-in server</source>
        <translation>连接登录服务器</translation>
    </message>
    <message>
        <source>Read a .env file</source>
        <translation>读取 .env 文件</translation>
    </message>
    <message>
        <source>Read a .env file…</source>
        <translation>读取 .env 文件…</translation>
    </message>
    <message>
        <source>Read sign-in server details</source>
        <translation>已读取登录服务器信息</translation>
    </message>
    <message>
        <source>Read the API description</source>
        <translation>已读取 API 描述</translation>
    </message>
    <message>
        <source>Read what the API asks for</source>
        <translation>已读取 API 的要求</translation>
    </message>
    <message>
        <source>Read {thing}</source>
        <translation>读取 {thing}</translation>
    </message>
    <message>
        <source>Reading the API description…</source>
        <translation>正在读取 API 描述…</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>Ready to sign in</source>
        <translation>可以登录</translation>
    </message>
    <message>
        <source>Receive</source>
        <translation>接收</translation>
    </message>
    <message>
        <source>Receive the token</source>
        <translation>接收令牌</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>已接收</translation>
    </message>
    <message>
        <source>Received the token</source>
        <translation>已接收令牌</translation>
    </message>
    <message>
        <source>Received: {text}</source>
        <translation>已接收：{text}</translation>
    </message>
    <message>
        <source>Receiving, {size} so far</source>
        <translation>正在接收，目前 {size}</translation>
    </message>
    <message>
        <source>Recommended. No token in the file</source>
        <translation>推荐。文件中没有令牌</translation>
    </message>
    <message>
        <source>Redirect {status}</source>
        <translation>重定向 {status}</translation>
    </message>
    <message>
        <source>Redirects</source>
        <translation>重定向</translation>
    </message>
    <message>
        <source>Redo in the request</source>
        <translation>在请求中重做</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation>减少动画</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>刷新</translation>
    </message>
    <message>
        <source>Refresh now</source>
        <translation>立即刷新</translation>
    </message>
    <message>
        <source>Refresh the token</source>
        <translation>刷新令牌</translation>
    </message>
    <message>
        <source>Refresh token</source>
        <translation>刷新令牌</translation>
    </message>
    <message>
        <source>Refresh token is not replaced after use</source>
        <translation>刷新令牌使用后不更换</translation>
    </message>
    <message>
        <source>Refresh token is replaced after use</source>
        <translation>刷新令牌使用后更换</translation>
    </message>
    <message>
        <source>Refresh token is tied to this computer</source>
        <translation>刷新令牌已绑定本机</translation>
    </message>
    <message>
        <source>Refresh token rejected</source>
        <translation>刷新令牌被拒</translation>
    </message>
    <message>
        <source>Refresh token works for this app alone</source>
        <translation>刷新令牌只对此应用有效</translation>
    </message>
    <message>
        <source>Refreshes by itself</source>
        <translation>自动续期</translation>
    </message>
    <message>
        <source>Refused (4xx)</source>
        <translation>被拒绝（4xx）</translation>
    </message>
    <message>
        <source>Register an app by hand in the provider&apos;s developer pages, then set client_id.</source>
        <translation>在提供方的开发者页面手动注册应用，然后设置 client_id。</translation>
    </message>
    <message>
        <source>Register an app by hand, and set private_key_file to a key for one of {listed}.</source>
        <translation>请手动注册应用，并把 private_key_file 设为适用于 {listed} 之一的密钥。</translation>
    </message>
    <message>
        <source>Register an app in its developer pages, then paste its client ID at the right.</source>
        <translation>在其开发者页面注册应用，然后在右侧粘贴客户端 ID。</translation>
    </message>
    <message>
        <source>Register an app in the provider&apos;s developer pages with the redirect address {redirect}, then: framer-desk profiles edit {name} --set client_id=ID</source>
        <translation>在提供方的开发者页面用重定向地址 {redirect} 注册应用，然后：framer-desk profiles edit {name} --set client_id=ID</translation>
    </message>
    <message>
        <source>Register an app in the provider&apos;s developer pages, then give its client ID</source>
        <translation>在提供方的开发者页面注册应用，然后填写其客户端 ID</translation>
    </message>
    <message>
        <source>Register an app in the provider&apos;s developer pages, then set client_id for this connection.</source>
        <translation>在提供方的开发者页面注册应用，然后为此连接设置 client_id。</translation>
    </message>
    <message>
        <source>Register an app with the provider, allow `{address}` there, and paste the client ID it shows.</source>
        <translation>在提供方处注册应用，在那里允许 `{address}`，并粘贴显示的客户端 ID。</translation>
    </message>
    <message>
        <source>Register anew: framer-desk register PROFILE --again</source>
        <translation>重新注册：framer-desk register 连接 --again</translation>
    </message>
    <message>
        <source>Register anew: framer-desk register {name} --again</source>
        <translation>重新注册：framer-desk register {name} --again</translation>
    </message>
    <message>
        <source>Register this app</source>
        <translation>注册此应用</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>已注册</translation>
    </message>
    <message>
        <source>Registered already; --again makes a new registration.</source>
        <translation>已经注册；--again 会重新注册。</translation>
    </message>
    <message>
        <source>Registered when you press Continue</source>
        <translation>点“继续”时注册</translation>
    </message>
    <message>
        <source>Rejected refresh tokens</source>
        <translation>被拒的刷新令牌</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>重新加载</translation>
    </message>
    <message>
        <source>Reload shows what is in the file now; Ctrl+Z brings yours back. Keep mine writes yours over it.</source>
        <translation>“重新加载”显示文件现在的内容；Ctrl+Z 恢复自己的内容。“保留我的”用自己的内容覆盖。</translation>
    </message>
    <message>
        <source>Reload the request, or keep yours and save it again. Nothing was written.</source>
        <translation>请重新加载请求，或保留自己的并再次保存。未写入任何内容。</translation>
    </message>
    <message>
        <source>Remind me to change secrets</source>
        <translation>提醒更换秘密</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Remove connection…</source>
        <translation>移除连接…</translation>
    </message>
    <message>
        <source>Remove the connection and add it again, then sign in.</source>
        <translation>移除该连接并重新添加，然后登录。</translation>
    </message>
    <message>
        <source>Remove this check</source>
        <translation>移除此检查</translation>
    </message>
    <message>
        <source>Remove this row</source>
        <translation>移除此行</translation>
    </message>
    <message>
        <source>Remove {name}?</source>
        <translation>移除 {name}？</translation>
    </message>
    <message>
        <source>Removed from this computer. It still works; you can end it in your account&apos;s pages at the provider.</source>
        <translation>已从本机移除。它仍然有效；可在提供方的账号页面结束它。</translation>
    </message>
    <message>
        <source>Removed from this computer. The token had expired already.</source>
        <translation>已从本机移除。令牌此前已过期。</translation>
    </message>
    <message>
        <source>Removed from this computer. {reason} It works {until} for whoever has it.</source>
        <translation>已从本机移除。{reason} 对持有者，它在 {until} 仍有效。</translation>
    </message>
    <message>
        <source>Removed {name}.</source>
        <translation>已移除 {name}。</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Rename tab</source>
        <translation>重命名标签页</translation>
    </message>
    <message>
        <source>Rename the tab</source>
        <translation>重命名标签页</translation>
    </message>
    <message>
        <source>Rename “{name}”</source>
        <translation>重命名“{name}”</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>重命名…</translation>
    </message>
    <message>
        <source>Renew now</source>
        <translation>立即续期</translation>
    </message>
    <message>
        <source>Renew the token</source>
        <translation>续期令牌</translation>
    </message>
    <message>
        <source>Renewable</source>
        <translation>可续期</translation>
    </message>
    <message>
        <source>Renewal</source>
        <translation>续期</translation>
    </message>
    <message>
        <source>Renewed the token of {name}.</source>
        <translation>已续期 {name} 的令牌。</translation>
    </message>
    <message>
        <source>Renewing the token did not work.</source>
        <translation>令牌续期失败。</translation>
    </message>
    <message>
        <source>Renews when it expires</source>
        <translation>到期时续期</translation>
    </message>
    <message>
        <source>Reopen closed tab</source>
        <translation>重新打开已关闭的标签页</translation>
    </message>
    <message>
        <source>Reply {place} of {count}</source>
        <translation>响应 {place} / {count}</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>Report it to the provider, or register an app by hand.</source>
        <translation>请向提供方报告，或手动注册应用。</translation>
    </message>
    <message>
        <source>Report it to the provider, or set the endpoints by hand.</source>
        <translation>请向提供方报告，或手动设置端点。</translation>
    </message>
    <message>
        <source>Report it to the provider, or set {name} for this connection by hand.</source>
        <translation>请向提供方报告，或为此连接手动设置 {name}。</translation>
    </message>
    <message>
        <source>Report it to the provider, or turn par off for this connection.</source>
        <translation>请向提供方报告，或为此连接关闭 par。</translation>
    </message>
    <message>
        <source>Report it to the provider.</source>
        <translation>请向提供方报告。</translation>
    </message>
    <message>
        <source>Report it to the provider. Nothing was kept.</source>
        <translation>请向提供方报告。未保存任何内容。</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>Request missing permissions</source>
        <translation>请求缺少的权限</translation>
    </message>
    <message>
        <source>Request missing scopes</source>
        <translation>请求缺少的 scope</translation>
    </message>
    <message>
        <source>Request scope</source>
        <translation>请求 scope</translation>
    </message>
    <message>
        <source>Request {scope}</source>
        <translation>请求 {scope}</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>Requests a second, at the most; what the API says unless set</source>
        <translation>每秒最多请求数；未设置时以 API 的说明为准</translation>
    </message>
    <message>
        <source>Requests and alerts are removed. This can&apos;t be undone.</source>
        <translation>请求和提醒会被移除。此操作无法撤销。</translation>
    </message>
    <message>
        <source>Requests and answers</source>
        <translation>请求和响应</translation>
    </message>
    <message>
        <source>Requests are not kept.</source>
        <translation>不保留请求。</translation>
    </message>
    <message>
        <source>Requests belong to a connection, and there is none yet.</source>
        <translation>请求属于某个连接，而现在还没有连接。</translation>
    </message>
    <message>
        <source>Requests go on using the token from the environment. Unset its variable to use this one.</source>
        <translation>请求仍使用环境中的令牌。取消其变量即可使用这一个。</translation>
    </message>
    <message>
        <source>Requests on their way at the same time, at the most</source>
        <translation>最多同时进行的请求数</translation>
    </message>
    <message>
        <source>Requests per day</source>
        <translation>每天请求数</translation>
    </message>
    <message>
        <source>Requests per hour</source>
        <translation>每小时请求数</translation>
    </message>
    <message>
        <source>Requests per minute</source>
        <translation>每分钟请求数</translation>
    </message>
    <message>
        <source>Requests sent here, by the command line or by notebooks: time, path, result, size. 1 day, on this computer only. Never tokens or bodies.</source>
        <translation>由此处、命令行或笔记本发送的请求：时间、路径、结果、大小。保留 1 天，仅在本计算机上。绝不包含令牌或正文。</translation>
    </message>
    <message>
        <source>Requests sent here, by the command line or by notebooks: time, path, result, size. {days} days, on this computer only. Never tokens or bodies.</source>
        <translation>从这里、命令行或笔记本发送的请求：时间、路径、结果、大小。保留 {days} 天，仅在本机。从不含令牌或正文。</translation>
    </message>
    <message>
        <source>Requests that may go at once after a pause; as many as in a second unless set</source>
        <translation>停顿后可一次发出的请求数；未设置时与每秒数相同</translation>
    </message>
    <message>
        <source>Requests that use its values can&apos;t be sent until another one has them.</source>
        <translation>使用其值的请求，要等其他环境有这些值才能发送。</translation>
    </message>
    <message>
        <source>Requests that were sent</source>
        <translation>发送过的请求</translation>
    </message>
    <message>
        <source>Required.</source>
        <translation>必填。</translation>
    </message>
    <message>
        <source>Resets in {length}</source>
        <translation>{length} 后重置</translation>
    </message>
    <message>
        <source>Resolve</source>
        <translation>解决</translation>
    </message>
    <message>
        <source>Resolved.</source>
        <translation>已解决。</translation>
    </message>
    <message>
        <source>Resolved. It is told again if it comes again.</source>
        <translation>已解决。如果再次出现会再次提醒。</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>响应</translation>
    </message>
    <message>
        <source>Restore it from a backup, or move it elsewhere and sign in again.</source>
        <translation>从备份恢复，或移到别处后重新登录。</translation>
    </message>
    <message>
        <source>Restore the keyring, or move that file elsewhere and sign in again.</source>
        <translation>恢复密钥环，或把该文件移到别处后重新登录。</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Return address</source>
        <translation>返回地址</translation>
    </message>
    <message>
        <source>Return address is allowed</source>
        <translation>返回地址已被允许</translation>
    </message>
    <message>
        <source>Return address matched exactly</source>
        <translation>返回地址精确匹配</translation>
    </message>
    <message>
        <source>Reveal for {n} s</source>
        <translation>显示 {n} 秒</translation>
    </message>
    <message>
        <source>Reveal token for 10 seconds</source>
        <translation>显示令牌 10 秒</translation>
    </message>
    <message>
        <source>Revocation</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Revoke a token</source>
        <translation>撤销令牌</translation>
    </message>
    <message>
        <source>Revoke it in your account&apos;s pages at the provider.</source>
        <translation>请在提供方的账号页面撤销它。</translation>
    </message>
    <message>
        <source>Revoke this sign-in?</source>
        <translation>撤销此登录？</translation>
    </message>
    <message>
        <source>Revoke token…</source>
        <translation>撤销令牌…</translation>
    </message>
    <message>
        <source>Revoked. The server no longer accepts the token of {name}.</source>
        <translation>已撤销。服务器不再接受 {name} 的令牌。</translation>
    </message>
    <message>
        <source>Revoke…</source>
        <translation>撤销…</translation>
    </message>
    <message>
        <source>Roles of your account.</source>
        <translation>账号的角色。</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>Run again</source>
        <translation>再次运行</translation>
    </message>
    <message>
        <source>Run and keep open</source>
        <translation>运行并保持打开</translation>
    </message>
    <message>
        <source>S256; Framer Desk uses no weaker proof</source>
        <translation>S256；Framer Desk 不使用更弱的证明</translation>
    </message>
    <message>
        <source>SIGN-IN SERVER</source>
        <translation>登录服务器</translation>
    </message>
    <message>
        <source>SUBJECT</source>
        <translation>主体</translation>
    </message>
    <message>
        <source>Safe to use, with the remarks above.</source>
        <translation>可以安全使用，请注意上面的说明。</translation>
    </message>
    <message>
        <source>Safe to use. Everything that could be checked is in order.</source>
        <translation>可以安全使用。能检查的都正常。</translation>
    </message>
    <message>
        <source>Safe to use. Some operations stay locked until you ask for {scopes}.</source>
        <translation>可以安全使用。在您申请 {scopes} 之前，部分操作保持锁定。</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>沙盒</translation>
    </message>
    <message>
        <source>Sandbox running on {address}</source>
        <translation>沙盒运行于 {address}</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Save and sign in</source>
        <translation>保存并登录</translation>
    </message>
    <message>
        <source>Save it as UTF-8, then try again.</source>
        <translation>请保存为 UTF-8，然后重试。</translation>
    </message>
    <message>
        <source>Save request</source>
        <translation>保存请求</translation>
    </message>
    <message>
        <source>Save request as…</source>
        <translation>请求另存为…</translation>
    </message>
    <message>
        <source>Save the answer</source>
        <translation>保存响应</translation>
    </message>
    <message>
        <source>Save the body as a file of its own, and choose it under Body.</source>
        <translation>请把正文另存为文件，并在“正文”下选择它。</translation>
    </message>
    <message>
        <source>Save the checks</source>
        <translation>保存检查结果</translation>
    </message>
    <message>
        <source>Save the checks as a text for the API&apos;s owner</source>
        <translation>把检查结果保存为文本，交给 API 所有者</translation>
    </message>
    <message>
        <source>Save the request</source>
        <translation>保存请求</translation>
    </message>
    <message>
        <source>Save the request, or the answer; Ctrl Shift S under another name</source>
        <translation>保存请求或响应；Ctrl Shift S 另存为</translation>
    </message>
    <message>
        <source>Save the requests</source>
        <translation>保存请求</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>已保存</translation>
    </message>
    <message>
        <source>Saved requests</source>
        <translation>已保存的请求</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>Say which file with --file: {files}</source>
        <translation>请用 --file 指明文件：{files}</translation>
    </message>
    <message>
        <source>Says who signed in. Only this app reads it.</source>
        <translation>说明是谁登录的。只有本应用会读取它。</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Scope</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>Scope</translation>
    </message>
    <message>
        <source>Scopes offered</source>
        <translation>提供的 scope</translation>
    </message>
    <message>
        <source>Scopes, separated by spaces.</source>
        <translation>Scope，以空格分隔。</translation>
    </message>
    <message>
        <source>Sealed file</source>
        <translation>封存的文件</translation>
    </message>
    <message>
        <source>Sealed with your passphrase.</source>
        <translation>已用口令封存。</translation>
    </message>
    <message>
        <source>Search path, status, source</source>
        <translation>搜索路径、状态、来源</translation>
    </message>
    <message>
        <source>Secret changed</source>
        <translation>密钥已更换</translation>
    </message>
    <message>
        <source>Secret expires</source>
        <translation>密钥到期</translation>
    </message>
    <message>
        <source>Secret variables</source>
        <translation>秘密变量</translation>
    </message>
    <message>
        <source>Secrets are never in it.</source>
        <translation>其中绝不含秘密。</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>分区</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>安全</translation>
    </message>
    <message>
        <source>See your email address</source>
        <translation>查看邮箱地址</translation>
    </message>
    <message>
        <source>See your name and picture</source>
        <translation>查看姓名和头像</translation>
    </message>
    <message>
        <source>See your phone number</source>
        <translation>查看电话号码</translation>
    </message>
    <message>
        <source>See your postal address</source>
        <translation>查看邮寄地址</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>已看过</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>全选</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>发送</translation>
    </message>
    <message>
        <source>Send a file</source>
        <translation>发送文件</translation>
    </message>
    <message>
        <source>Send a text instead</source>
        <translation>改为发送文本</translation>
    </message>
    <message>
        <source>Send anyway</source>
        <translation>仍然发送</translation>
    </message>
    <message>
        <source>Send at most</source>
        <translation>最多发送</translation>
    </message>
    <message>
        <source>Send it again when nothing writes to it.</source>
        <translation>请在没有写入时重新发送。</translation>
    </message>
    <message>
        <source>Send it so many times</source>
        <translation>发送这么多次</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>立即发送</translation>
    </message>
    <message>
        <source>Send request</source>
        <translation>发送请求</translation>
    </message>
    <message>
        <source>Send the request</source>
        <translation>发送请求</translation>
    </message>
    <message>
        <source>Send the request that it is taken from first</source>
        <translation>请先发送它所取自的请求</translation>
    </message>
    <message>
        <source>Send the request that it is taken from first.</source>
        <translation>请先发送它所取自的请求。</translation>
    </message>
    <message>
        <source>Send {method} to {environment}?</source>
        <translation>向 {environment} 发送 {method}？</translation>
    </message>
    <message>
        <source>Send {name}</source>
        <translation>发送 {name}</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>正在发送</translation>
    </message>
    <message>
        <source>Sending again in **{left} s**. Try {attempt} of {tries}.</source>
        <translation>**{left} 秒**后重新发送。第 {attempt} 次，共 {tries} 次。</translation>
    </message>
    <message>
        <source>Sending again in {seconds} s (try {attempt}).</source>
        <translation>{seconds} 秒后重新发送（第 {attempt} 次）。</translation>
    </message>
    <message>
        <source>Sending it {wanted} times…</source>
        <translation>正在发送 {wanted} 次…</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>已发送</translation>
    </message>
    <message>
        <source>Sent anyway</source>
        <translation>仍然发送</translation>
    </message>
    <message>
        <source>Sent {done} of {wanted} times.</source>
        <translation>已发送 {done} 次，共 {wanted} 次。</translation>
    </message>
    <message>
        <source>Sent: {text}</source>
        <translation>已发送：{text}</translation>
    </message>
    <message>
        <source>Separated by spaces</source>
        <translation>以空格分隔</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>Server answers</source>
        <translation>服务器有应答</translation>
    </message>
    <message>
        <source>Server refuses PKCE downgrade</source>
        <translation>服务器拒绝 PKCE 降级</translation>
    </message>
    <message>
        <source>Set BROWSER to a browser&apos;s command, or use signin --no-open or --paste.</source>
        <translation>把 BROWSER 设为浏览器命令，或使用 signin --no-open 或 --paste。</translation>
    </message>
    <message>
        <source>Set FRAMER_DESK_HOME to a folder that you can write to.</source>
        <translation>把 FRAMER_DESK_HOME 设为可写的文件夹。</translation>
    </message>
    <message>
        <source>Set client_cert to the PEM file with your certificate and its key; the server&apos;s owner gives it out.</source>
        <translation>把 client_cert 设为含证书及其密钥的 PEM 文件；由服务器所有者发放。</translation>
    </message>
    <message>
        <source>Set client_secret_env, private_key_file or client_cert for this connection.</source>
        <translation>为此连接设置 client_secret_env、private_key_file 或 client_cert。</translation>
    </message>
    <message>
        <source>Set its issuer, its API address, or its endpoints.</source>
        <translation>设置它的 issuer、API 地址或端点。</translation>
    </message>
    <message>
        <source>Set jwks_uri for this connection, or leave out the scope openid.</source>
        <translation>为此连接设置 jwks_uri，或去掉 openid scope。</translation>
    </message>
    <message>
        <source>Set openapi_url of this connection, or give METHOD and PATH.</source>
        <translation>设置此连接的 openapi_url，或给出方法和路径。</translation>
    </message>
    <message>
        <source>Set openapi_url of this connection, or list a file with --file.</source>
        <translation>设置此连接的 openapi_url，或用 --file 列出文件。</translation>
    </message>
    <message>
        <source>Set private_key_file to a PEM or JWK file with an RSA (2048 bits), P-256 or Ed25519 key.</source>
        <translation>把 private_key_file 设为含 RSA（2048 位）、P-256 或 Ed25519 密钥的 PEM 或 JWK 文件。</translation>
    </message>
    <message>
        <source>Set private_key_file, or keep a key: framer-desk profiles edit NAME --key-stdin</source>
        <translation>设置 private_key_file，或保存密钥：framer-desk profiles edit 名称 --key-stdin</translation>
    </message>
    <message>
        <source>Set private_key_file, or keep a key: framer-desk profiles edit {name} --key-stdin</source>
        <translation>设置 private_key_file，或保存密钥：framer-desk profiles edit {name} --key-stdin</translation>
    </message>
    <message>
        <source>Set the environment variable {name} to the client secret.</source>
        <translation>把环境变量 {name} 设为客户端密钥。</translation>
    </message>
    <message>
        <source>Set the environment variable {name}, or write the value into the connection.</source>
        <translation>设置环境变量 {name}，或把值写入连接。</translation>
    </message>
    <message>
        <source>Set the environment variable {name}.</source>
        <translation>设置环境变量 {name}。</translation>
    </message>
    <message>
        <source>Set the issuer of this connection to the name that the provider&apos;s documentation gives.</source>
        <translation>把此连接的 issuer 设为提供方文档给出的名称。</translation>
    </message>
    <message>
        <source>Set the variable to the new one.</source>
        <translation>请把变量设为新值。</translation>
    </message>
    <message>
        <source>Set this computer&apos;s clock (or the server&apos;s), then sign in again.</source>
        <translation>校准本机（或服务器）的时钟，然后重新登录。</translation>
    </message>
    <message>
        <source>Set this computer&apos;s clock.</source>
        <translation>校准本机时钟。</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Set up what it needs in your account there, such as a second factor, or ask for less with --acr.</source>
        <translation>在那里的账号中设置它所需要的，例如第二因素，或用 --acr 降低要求。</translation>
    </message>
    <message>
        <source>Set {endpoint} for this connection; the provider&apos;s documentation names it.</source>
        <translation>为此连接设置 {endpoint}；提供方的文档中有说明。</translation>
    </message>
    <message>
        <source>Set {needed}, or choose one of {methods}.</source>
        <translation>设置 {needed}，或从 {methods} 中选择。</translation>
    </message>
    <message>
        <source>Set {variable} to it.</source>
        <translation>请把 {variable} 设为它。</translation>
    </message>
    <message>
        <source>Set {variable}, or: framer-desk signin {profile} --token-stdin</source>
        <translation>设置 {variable}，或：framer-desk signin {profile} --token-stdin</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Settings of Framer Desk. Secrets are never kept here.</source>
        <translation>Framer Desk 的设置。这里从不保存秘密。</translation>
    </message>
    <message>
        <source>Several saved requests are called {name}.</source>
        <translation>有多个已保存的请求名为 {name}。</translation>
    </message>
    <message>
        <source>Shell</source>
        <translation>Shell</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>显示全部</translation>
    </message>
    <message>
        <source>Show as JSON</source>
        <translation>显示为 JSON</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>显示为表格</translation>
    </message>
    <message>
        <source>Show requests</source>
        <translation>显示请求</translation>
    </message>
    <message>
        <source>Show the bytes</source>
        <translation>显示字节</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>重新登录</translation>
    </message>
    <message>
        <source>Sign in again and ask for the permission that is missing.</source>
        <translation>重新登录，并请求缺少的权限。</translation>
    </message>
    <message>
        <source>Sign in again to use the console.</source>
        <translation>请重新登录以使用控制台。</translation>
    </message>
    <message>
        <source>Sign in again with what it asks for: --acr VALUES or --max-age SECONDS.</source>
        <translation>按其要求重新登录：--acr 值 或 --max-age 秒数。</translation>
    </message>
    <message>
        <source>Sign in again, and answer within a minute. If it comes back, turn par off for this connection.</source>
        <translation>请重新登录，并在一分钟内应答。如果仍然出现，请为此连接关闭 par。</translation>
    </message>
    <message>
        <source>Sign in again, and report it to the provider.</source>
        <translation>请重新登录，并向提供方报告。</translation>
    </message>
    <message>
        <source>Sign in again, then send the request.</source>
        <translation>请重新登录，然后发送请求。</translation>
    </message>
    <message>
        <source>Sign in again.</source>
        <translation>请重新登录。</translation>
    </message>
    <message>
        <source>Sign in again. If it comes back, do not trust the page that sent you here.</source>
        <translation>请重新登录。如果仍然出现，请勿信任把你带到这里的页面。</translation>
    </message>
    <message>
        <source>Sign in again. If it comes back, report it to the provider.</source>
        <translation>请重新登录。如果仍然出现，请向提供方报告。</translation>
    </message>
    <message>
        <source>Sign in again: framer-desk signin {profile}</source>
        <translation>重新登录：framer-desk signin {profile}</translation>
    </message>
    <message>
        <source>Sign in again: this app is then registered anew.</source>
        <translation>请重新登录：届时会重新注册此应用。</translation>
    </message>
    <message>
        <source>Sign in as somebody else</source>
        <translation>以其他人的身份登录</translation>
    </message>
    <message>
        <source>Sign in as somebody else…</source>
        <translation>以其他人的身份登录…</translation>
    </message>
    <message>
        <source>Sign in first.</source>
        <translation>请先登录。</translation>
    </message>
    <message>
        <source>Sign in in a private window, where nobody is signed in yet</source>
        <translation>在尚无人登录的隐私窗口中登录</translation>
    </message>
    <message>
        <source>Sign in to an OAuth-protected API with your browser, see your token, explore by hand.</source>
        <translation>用浏览器登录受 OAuth 保护的 API，查看令牌，手动探索。</translation>
    </message>
    <message>
        <source>Sign in to use the console.</source>
        <translation>请登录以使用控制台。</translation>
    </message>
    <message>
        <source>Sign in with these</source>
        <translation>使用这些信息登录</translation>
    </message>
    <message>
        <source>Sign in, and every message of it is shown here, with its checks. It is kept for 7 days.</source>
        <translation>登录后，这里会显示每条消息及其检查结果，保留 7 天。</translation>
    </message>
    <message>
        <source>Sign in, and it starts.</source>
        <translation>登录后即开始。</translation>
    </message>
    <message>
        <source>Sign in, and its scopes, its life and what it says are shown here.</source>
        <translation>登录后，这里会显示它的 scope、有效期和内容。</translation>
    </message>
    <message>
        <source>Sign in.</source>
        <translation>请登录。</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>退出登录</translation>
    </message>
    <message>
        <source>Sign out at the provider&apos;s website, then sign in again.</source>
        <translation>在提供方网站退出登录，然后重新登录。</translation>
    </message>
    <message>
        <source>Sign out everywhere</source>
        <translation>在所有地方退出登录</translation>
    </message>
    <message>
        <source>Sign out everywhere…</source>
        <translation>在所有地方退出登录…</translation>
    </message>
    <message>
        <source>Sign out of {name} everywhere?</source>
        <translation>在所有地方退出 {name}？</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>Sign-in flow</source>
        <translation>登录流程</translation>
    </message>
    <message>
        <source>Sign-in server</source>
        <translation>登录服务器</translation>
    </message>
    <message>
        <source>Sign-in server (issuer)</source>
        <translation>登录服务器（issuer）</translation>
    </message>
    <message>
        <source>Sign-in server; its metadata fills in the endpoints (RFC 8414)</source>
        <translation>登录服务器；其元数据会填写端点（RFC 8414）</translation>
    </message>
    <message>
        <source>Sign-in to {profile}, {time}</source>
        <translation>登录 {profile}，{time}</translation>
    </message>
    <message>
        <source>Sign-in works up to {count} s. Set your clock.</source>
        <translation>时钟相差不超过 {count} 秒才能登录。请校准时钟。</translation>
    </message>
    <message>
        <source>Sign-in {when}</source>
        <translation>登录 {when}</translation>
    </message>
    <message>
        <source>Sign-ins are ended at their servers first.</source>
        <translation>会先在服务器端结束登录。</translation>
    </message>
    <message>
        <source>Sign-ins could not be ended</source>
        <translation>无法结束登录</translation>
    </message>
    <message>
        <source>Sign-ins of {name} may work on until they expire: {reason}</source>
        <translation>{name} 的登录可能在到期前仍有效：{reason}</translation>
    </message>
    <message>
        <source>Sign-out</source>
        <translation>退出登录</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>签名</translation>
    </message>
    <message>
        <source>Signature, audience, expiry and the permissions you allowed</source>
        <translation>签名、受众、有效期以及允许的权限</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>已登录</translation>
    </message>
    <message>
        <source>Signed in as {name}.</source>
        <translation>已以 {name} 的身份登录。</translation>
    </message>
    <message>
        <source>Signed in to {name}.</source>
        <translation>已登录 {name}。</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>已退出登录</translation>
    </message>
    <message>
        <source>Signed out. The server no longer accepts the token.</source>
        <translation>已退出登录。服务器不再接受该令牌。</translation>
    </message>
    <message>
        <source>Signed with</source>
        <translation>签名算法</translation>
    </message>
    <message>
        <source>Signing in. Each message appears here as it comes.</source>
        <translation>正在登录。每条消息一到就会显示在这里。</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>正在登录…</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Slowed down</source>
        <translation>已减速</translation>
    </message>
    <message>
        <source>Slows down at {count} left</source>
        <translation>剩余 {count} 时减速</translation>
    </message>
    <message>
        <source>So long without use. An open window counts as use.</source>
        <translation>闲置多久后结束。打开的窗口算作使用。</translation>
    </message>
    <message>
        <source>Some are on other hosts: {hosts}. That is usual, and safe: the server itself names them.</source>
        <translation>有些在其他主机上：{hosts}。这很常见也安全：由服务器自己写明。</translation>
    </message>
    <message>
        <source>Someone else may have used them.</source>
        <translation>可能有别人使用了它们。</translation>
    </message>
    <message>
        <source>Someone gets a copy</source>
        <translation>有人得到副本</translation>
    </message>
    <message>
        <source>Someone gets a copy of the notebook</source>
        <translation>有人得到笔记本的副本</translation>
    </message>
    <message>
        <source>Something does not work; see ✗ above.</source>
        <translation>有功能不正常；请看上面的 ✗。</translation>
    </message>
    <message>
        <source>Something else arrived and was ignored. {reason}</source>
        <translation>收到其他内容，已忽略。{reason}</translation>
    </message>
    <message>
        <source>Something else arrived, and was ignored</source>
        <translation>收到其他内容，已忽略</translation>
    </message>
    <message>
        <source>Something else is in the way at {path}.</source>
        <translation>{path} 处有其他东西挡住了。</translation>
    </message>
    <message>
        <source>Something went wrong in Framer Desk last time. What was open is back; a report without secrets is kept here.</source>
        <translation>Framer Desk 上次出错。之前打开的内容已恢复；本机保存了一份不含秘密的报告。</translation>
    </message>
    <message>
        <source>Something went wrong inside Framer Desk.</source>
        <translation>Framer Desk 内部出错。</translation>
    </message>
    <message>
        <source>Something wrong or missing?</source>
        <translation>有误或缺少内容？</translation>
    </message>
    <message>
        <source>Speaks for</source>
        <translation>代表</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>加星标</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>已加星标</translation>
    </message>
    <message>
        <source>Starred ones stay.</source>
        <translation>加星标的会保留。</translation>
    </message>
    <message>
        <source>Starred ones stay. This can&apos;t be undone.</source>
        <translation>加星标的会保留。此操作无法撤销。</translation>
    </message>
    <message>
        <source>Starred only</source>
        <translation>仅加星标</translation>
    </message>
    <message>
        <source>Start a keyring (GNOME Keyring or KWallet), or set FRAMER_DESK_VAULT=passphrase to seal them with a passphrase, or FRAMER_DESK_VAULT=memory to keep them until the program ends.</source>
        <translation>启动密钥环（GNOME Keyring 或 KWallet），或设置 FRAMER_DESK_VAULT=passphrase 以用口令封存，或设置 FRAMER_DESK_VAULT=memory 以保留到程序结束。</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>重新开始</translation>
    </message>
    <message>
        <source>Start again, with a longer --timeout if the server is slow.</source>
        <translation>请重新开始；如果服务器较慢，可加大 --timeout。</translation>
    </message>
    <message>
        <source>Start again.</source>
        <translation>请重新开始。</translation>
    </message>
    <message>
        <source>Start again. If it comes back, report it to the provider.</source>
        <translation>请重新开始。如果仍然出现，请向提供方报告。</translation>
    </message>
    <message>
        <source>Start it where somebody can be asked.</source>
        <translation>请在可以询问用户的地方启动。</translation>
    </message>
    <message>
        <source>Start sandbox</source>
        <translation>启动沙盒</translation>
    </message>
    <message>
        <source>Start with the defaults</source>
        <translation>以默认设置启动</translation>
    </message>
    <message>
        <source>State and nonce matched</source>
        <translation>state 和 nonce 相符</translation>
    </message>
    <message>
        <source>State did not match</source>
        <translation>state 不符</translation>
    </message>
    <message>
        <source>State matched</source>
        <translation>state 相符</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Status {status}</source>
        <translation>状态 {status}</translation>
    </message>
    <message>
        <source>Stay signed in</source>
        <translation>保持登录</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Still needed</source>
        <translation>还需要</translation>
    </message>
    <message>
        <source>Still working</source>
        <translation>仍在进行</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stop and keep</source>
        <translation>停止并保留</translation>
    </message>
    <message>
        <source>Stopped before the answer was here.</source>
        <translation>在响应到达前已停止。</translation>
    </message>
    <message>
        <source>Stopped the sandbox.</source>
        <translation>已停止沙盒。</translation>
    </message>
    <message>
        <source>Stopped working {at}.</source>
        <translation>已于 {at} 失效。</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>已停止。</translation>
    </message>
    <message>
        <source>Stopped: there was no answer within {seconds} s.</source>
        <translation>已停止：{seconds} 秒内没有应答。</translation>
    </message>
    <message>
        <source>Stops working</source>
        <translation>失效时间</translation>
    </message>
    <message>
        <source>Stops working {at}.</source>
        <translation>将于 {at} 失效。</translation>
    </message>
    <message>
        <source>Support bundle</source>
        <translation>支持文件包</translation>
    </message>
    <message>
        <source>Swaps the code for a token, directly with the sign-in server</source>
        <translation>直接与登录服务器用代码兑换令牌</translation>
    </message>
    <message>
        <source>System</source>
        <translation>系统</translation>
    </message>
    <message>
        <source>System keyring</source>
        <translation>系统密钥环</translation>
    </message>
    <message>
        <source>TITLE</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>TLS trust store</source>
        <translation>TLS 信任库</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>Take a file that framer-desk profiles export wrote.</source>
        <translation>请使用 framer-desk profiles export 写出的文件。</translation>
    </message>
    <message>
        <source>Take the star away</source>
        <translation>取消星标</translation>
    </message>
    <message>
        <source>Takes effect when Framer Desk starts again.</source>
        <translation>下次启动 Framer Desk 时生效。</translation>
    </message>
    <message>
        <source>Tell the API&apos;s owner. Do not trust the page that sent you here.</source>
        <translation>请告知 API 所有者。请勿信任把你带到这里的页面。</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>文字大小</translation>
    </message>
    <message>
        <source>The API accepts the token, or says why not.</source>
        <translation>API 接受令牌，或说明为何不接受。</translation>
    </message>
    <message>
        <source>The API answered {status} {reason}.</source>
        <translation>API 返回 {status} {reason}。</translation>
    </message>
    <message>
        <source>The API answered {status}.</source>
        <translation>API 返回 {status}。</translation>
    </message>
    <message>
        <source>The API asked to wait {length}</source>
        <translation>API 要求等待 {length}</translation>
    </message>
    <message>
        <source>The API asks to wait {seconds} s, longer than {limit} s.</source>
        <translation>API 要求等待 {seconds} 秒，超过 {limit} 秒。</translation>
    </message>
    <message>
        <source>The API did not accept your key or token.</source>
        <translation>API 不接受密钥或令牌。</translation>
    </message>
    <message>
        <source>The API did not accept your token</source>
        <translation>API 不接受令牌</translation>
    </message>
    <message>
        <source>The API did not accept your token, and it can&apos;t be renewed.</source>
        <translation>API 不接受令牌，且无法续期。</translation>
    </message>
    <message>
        <source>The API did not accept your token. It was renewed once and the answer was the same.</source>
        <translation>API 不接受令牌。已续期一次，结果仍相同。</translation>
    </message>
    <message>
        <source>The API does not say</source>
        <translation>API 没有说明</translation>
    </message>
    <message>
        <source>The API does not say. Asking the address itself.</source>
        <translation>API 没有说明。正在询问地址本身。</translation>
    </message>
    <message>
        <source>The API had a problem ({status})</source>
        <translation>API 出现问题（{status}）</translation>
    </message>
    <message>
        <source>The API has not spoken of limits, and none are set.</source>
        <translation>API 没有提到限额，也没有设置。</translation>
    </message>
    <message>
        <source>The API key</source>
        <translation>API 密钥</translation>
    </message>
    <message>
        <source>The API names its sign-in server</source>
        <translation>API 写明了它的登录服务器</translation>
    </message>
    <message>
        <source>The API names its sign-in servers and the permissions that it knows.</source>
        <translation>API 写明了它的登录服务器和已知权限。</translation>
    </message>
    <message>
        <source>The API names {count} sign-in servers. Choose one.</source>
        <translation>API 写明了 {count} 个登录服务器。请选择一个。</translation>
    </message>
    <message>
        <source>The API refused because your token does not allow it. You can ask for it in the browser.</source>
        <translation>API 拒绝了，因为令牌不允许。可在浏览器中请求该权限。</translation>
    </message>
    <message>
        <source>The API still asks to wait</source>
        <translation>API 仍要求等待</translation>
    </message>
    <message>
        <source>The API still asks to wait.</source>
        <translation>API 仍要求等待。</translation>
    </message>
    <message>
        <source>The API the token is for (RFC 8707)</source>
        <translation>令牌所针对的 API（RFC 8707）</translation>
    </message>
    <message>
        <source>The API wants you to prove who you are again, or in a stronger way.</source>
        <translation>API 要求再次证明身份，或用更强的方式证明。</translation>
    </message>
    <message>
        <source>The API&apos;s OpenAPI document</source>
        <translation>该 API 的 OpenAPI 文档</translation>
    </message>
    <message>
        <source>The API&apos;s description names no address to try it with.</source>
        <translation>API 描述中没有可用来尝试的地址。</translation>
    </message>
    <message>
        <source>The Authorization fields of the file are not used: the token of {name} is.</source>
        <translation>不使用文件中的 Authorization 字段：使用 {name} 的令牌。</translation>
    </message>
    <message>
        <source>The ID token belongs to another access token.</source>
        <translation>ID 令牌属于另一个访问令牌。</translation>
    </message>
    <message>
        <source>The ID token belongs to another sign-in.</source>
        <translation>ID 令牌属于另一次登录。</translation>
    </message>
    <message>
        <source>The ID token can&apos;t be read.</source>
        <translation>无法读取 ID 令牌。</translation>
    </message>
    <message>
        <source>The ID token carries the nonce of this sign-in.</source>
        <translation>ID 令牌带有此次登录的 nonce。</translation>
    </message>
    <message>
        <source>The ID token carries the value this app sent</source>
        <translation>ID 令牌带有此应用发送的值</translation>
    </message>
    <message>
        <source>The ID token does not say how long it holds.</source>
        <translation>ID 令牌没有说明有效多久。</translation>
    </message>
    <message>
        <source>The ID token had expired {seconds} s before it arrived.</source>
        <translation>ID 令牌到达前 {seconds} 秒就已过期。</translation>
    </message>
    <message>
        <source>The ID token is meant for another app.</source>
        <translation>ID 令牌是给另一个应用的。</translation>
    </message>
    <message>
        <source>The ID token names no account.</source>
        <translation>ID 令牌没有写明账号。</translation>
    </message>
    <message>
        <source>The ID token was given to another app.</source>
        <translation>ID 令牌发给了另一个应用。</translation>
    </message>
    <message>
        <source>The ID token was issued by another server.</source>
        <translation>ID 令牌由另一台服务器签发。</translation>
    </message>
    <message>
        <source>The ID token&apos;s signature is wrong.</source>
        <translation>ID 令牌的签名有误。</translation>
    </message>
    <message>
        <source>The JWK file holds no private key that can be used.</source>
        <translation>JWK 文件中没有可用的私钥。</translation>
    </message>
    <message>
        <source>The OpenAPI document that lists its operations.</source>
        <translation>列出其操作的 OpenAPI 文档。</translation>
    </message>
    <message>
        <source>The QR code leads there as well.</source>
        <translation>二维码也指向那里。</translation>
    </message>
    <message>
        <source>The address of the API changed from {old} to {new}.</source>
        <translation>API 地址从 {old} 改为 {new}。</translation>
    </message>
    <message>
        <source>The address of your picture.</source>
        <translation>头像的地址。</translation>
    </message>
    <message>
        <source>The answer brought back the state of this sign-in ({mark}).</source>
        <translation>响应带回了此次登录的 state（{mark}）。</translation>
    </message>
    <message>
        <source>The answer came from another server</source>
        <translation>响应来自另一台服务器</translation>
    </message>
    <message>
        <source>The answer came from another sign-in server than the one you asked, so it was not used.</source>
        <translation>响应来自与所询问不同的登录服务器，因此没有使用。</translation>
    </message>
    <message>
        <source>The answer carries {back}, sent was {sent}.</source>
        <translation>响应带有 {back}，发送的是 {sent}。</translation>
    </message>
    <message>
        <source>The answer does not name its server</source>
        <translation>响应没有写明其服务器</translation>
    </message>
    <message>
        <source>The answer does not name its server, though it always should</source>
        <translation>响应没有写明其服务器，而它本应总是写明</translation>
    </message>
    <message>
        <source>The answer does not say which sign-in server it came from, though this one always does.</source>
        <translation>响应没有说明来自哪个登录服务器，而此服务器本应总是说明。</translation>
    </message>
    <message>
        <source>The answer goes to the browser. What it brings back is a message of its own.</source>
        <translation>响应交给浏览器。它带回的是另一条消息。</translation>
    </message>
    <message>
        <source>The answer has no body.</source>
        <translation>响应没有正文。</translation>
    </message>
    <message>
        <source>The answer has no body. The status says it all.</source>
        <translation>响应没有正文。状态已说明一切。</translation>
    </message>
    <message>
        <source>The answer is not as the API describes it:</source>
        <translation>响应与 API 描述不符：</translation>
    </message>
    <message>
        <source>The answer of {host} is damaged: its compression can&apos;t be read.</source>
        <translation>{host} 的响应已损坏：无法解压。</translation>
    </message>
    <message>
        <source>The answer to a sign-in must come in the address.</source>
        <translation>登录的响应必须通过地址返回。</translation>
    </message>
    <message>
        <source>The app asks again and again until you have decided.</source>
        <translation>应用会反复询问，直到作出决定。</translation>
    </message>
    <message>
        <source>The app asks for a code. State and challenge tie the answer to this sign-in.</source>
        <translation>应用请求代码。state 和 challenge 把响应与此次登录绑定。</translation>
    </message>
    <message>
        <source>The app calls the API without a token; the API says where tokens come from.</source>
        <translation>应用不带令牌调用 API；API 说明令牌从哪里来。</translation>
    </message>
    <message>
        <source>The app proves it started this sign-in by sending the secret half of the PKCE pair. A stolen code is useless without it.</source>
        <translation>应用发送 PKCE 的秘密一半，证明此次登录由它发起。没有它，被盗的代码毫无用处。</translation>
    </message>
    <message>
        <source>The app proves who it is, and the server gives it a token.</source>
        <translation>应用证明自己的身份，服务器给它令牌。</translation>
    </message>
    <message>
        <source>The app that asked. Not this one.</source>
        <translation>发起请求的应用。不是本应用。</translation>
    </message>
    <message>
        <source>The app that asked. This one.</source>
        <translation>发起请求的应用。是本应用。</translation>
    </message>
    <message>
        <source>The app&apos;s name at the sign-in server</source>
        <translation>应用在登录服务器上的名称</translation>
    </message>
    <message>
        <source>The body has lines that mean something else in an .http file, so it was not saved.</source>
        <translation>正文中有在 .http 文件里另有含义的行，因此没有保存。</translation>
    </message>
    <message>
        <source>The body is a large file, which can&apos;t be a part of the code.</source>
        <translation>正文是大文件，不能成为代码的一部分。</translation>
    </message>
    <message>
        <source>The body is not as the API describes it; it is sent all the same:</source>
        <translation>正文与 API 描述不符；仍会发送：</translation>
    </message>
    <message>
        <source>The body of this request is no text, so it can&apos;t be a part of the code.</source>
        <translation>此请求的正文不是文本，不能成为代码的一部分。</translation>
    </message>
    <message>
        <source>The browser brought a one-time code and nothing else.</source>
        <translation>浏览器只带来了一次性代码。</translation>
    </message>
    <message>
        <source>The browser came back to another address</source>
        <translation>浏览器返回到了另一个地址</translation>
    </message>
    <message>
        <source>The browser came back to {uri}, as was asked for.</source>
        <translation>浏览器按请求返回到 {uri}。</translation>
    </message>
    <message>
        <source>The browser came back with GET, so without your password.</source>
        <translation>浏览器以 GET 返回，因此没有带密码。</translation>
    </message>
    <message>
        <source>The browser did not come back.</source>
        <translation>浏览器没有返回。</translation>
    </message>
    <message>
        <source>The browser shows how the sign-in ended. Nothing of it is sent anywhere.</source>
        <translation>浏览器会显示登录结果。其中内容不会发送到任何地方。</translation>
    </message>
    <message>
        <source>The browser&apos;s return was not seen.</source>
        <translation>没有看到浏览器返回。</translation>
    </message>
    <message>
        <source>The certificate file {path} can&apos;t be used.</source>
        <translation>无法使用证书文件 {path}。</translation>
    </message>
    <message>
        <source>The certificate of the signing key.</source>
        <translation>签名密钥的证书。</translation>
    </message>
    <message>
        <source>The certificate of {host} is not trusted: {reason}.</source>
        <translation>不信任 {host} 的证书：{reason}。</translation>
    </message>
    <message>
        <source>The check {check} can&apos;t be read.</source>
        <translation>无法读取检查 {check}。</translation>
    </message>
    <message>
        <source>The client ID unless set.</source>
        <translation>未设置时为客户端 ID。</translation>
    </message>
    <message>
        <source>The client secret</source>
        <translation>客户端密钥</translation>
    </message>
    <message>
        <source>The client secret, in a header</source>
        <translation>客户端密钥，放在请求头中</translation>
    </message>
    <message>
        <source>The client secret, in the form</source>
        <translation>客户端密钥，放在表单中</translation>
    </message>
    <message>
        <source>The clipboard did not take the text.</source>
        <translation>剪贴板没有接受文本。</translation>
    </message>
    <message>
        <source>The clipboard is clear again.</source>
        <translation>剪贴板已清空。</translation>
    </message>
    <message>
        <source>The clock jumped</source>
        <translation>时钟跳变</translation>
    </message>
    <message>
        <source>The clock of {host} is {seconds} s ahead of this computer&apos;s.</source>
        <translation>{host} 的时钟比本机快 {seconds} 秒。</translation>
    </message>
    <message>
        <source>The clock of {host} is {seconds} s behind this computer&apos;s.</source>
        <translation>{host} 的时钟比本机慢 {seconds} 秒。</translation>
    </message>
    <message>
        <source>The clock says {year}.</source>
        <translation>时钟显示 {year} 年。</translation>
    </message>
    <message>
        <source>The code comes back to this computer. It is of no use without the verifier.</source>
        <translation>代码返回本机。没有 verifier 就毫无用处。</translation>
    </message>
    <message>
        <source>The code is not protected by PKCE</source>
        <translation>代码没有 PKCE 保护</translation>
    </message>
    <message>
        <source>The code works only with this sign-in&apos;s own verifier.</source>
        <translation>代码只能与此次登录自己的 verifier 一起使用。</translation>
    </message>
    <message>
        <source>The code: {code}</source>
        <translation>代码：{code}</translation>
    </message>
    <message>
        <source>The command line does the same: framer-desk signin PROFILE. See framer-desk --help.</source>
        <translation>命令行也能做到：framer-desk signin 连接。见 framer-desk --help。</translation>
    </message>
    <message>
        <source>The computer slept for {time}. Your sign-ins were looked at again.</source>
        <translation>电脑休眠了 {time}。已重新查看登录状态。</translation>
    </message>
    <message>
        <source>The computer&apos;s clock was set back by {time}. What expires when is counted anew.</source>
        <translation>电脑时钟后退了 {time}。到期时间已重新计算。</translation>
    </message>
    <message>
        <source>The computer&apos;s clock was set {time} ahead. What expires when is counted anew.</source>
        <translation>电脑时钟前进了 {time}。到期时间已重新计算。</translation>
    </message>
    <message>
        <source>The computer&apos;s own</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>The computer&apos;s unless set. A password goes into a variable.</source>
        <translation>未设置时使用系统代理。密码请放入变量。</translation>
    </message>
    <message>
        <source>The connection broke off after {size}. The rest is missing.</source>
        <translation>连接在 {size} 后中断。其余部分缺失。</translation>
    </message>
    <message>
        <source>The connection broke.</source>
        <translation>连接中断。</translation>
    </message>
    <message>
        <source>The connection file {path} is not valid TOML: {reason}</source>
        <translation>连接文件 {path} 不是有效的 TOML：{reason}</translation>
    </message>
    <message>
        <source>The connection to {host} broke before the answer was whole.</source>
        <translation>与 {host} 的连接在响应完整之前断开。</translation>
    </message>
    <message>
        <source>The connection to {host} is over, so nothing was sent.</source>
        <translation>与 {host} 的连接已结束，因此没有发送。</translation>
    </message>
    <message>
        <source>The connection {name}</source>
        <translation>连接 {name}</translation>
    </message>
    <message>
        <source>The connection {name} was saved by a newer Framer Desk.</source>
        <translation>连接 {name} 由更新版本的 Framer Desk 保存。</translation>
    </message>
    <message>
        <source>The device code was not accepted. It may be used up or too old.</source>
        <translation>设备代码未被接受。可能已用过或太旧。</translation>
    </message>
    <message>
        <source>The disk is full, so {path} was not saved.</source>
        <translation>磁盘已满，{path} 未保存。</translation>
    </message>
    <message>
        <source>The file for {name} is no connection: {reason}</source>
        <translation>{name} 的文件不是连接：{reason}</translation>
    </message>
    <message>
        <source>The file has no request {name}.</source>
        <translation>文件中没有请求 {name}。</translation>
    </message>
    <message>
        <source>The file {path} can&apos;t be read: {reason}.</source>
        <translation>无法读取文件 {path}：{reason}。</translation>
    </message>
    <message>
        <source>The first sign-in tells. Allow {address} at the provider.</source>
        <translation>首次登录时可知。请在提供方处允许 {address}。</translation>
    </message>
    <message>
        <source>The header {name} can&apos;t be sent.</source>
        <translation>无法发送标头 {name}。</translation>
    </message>
    <message>
        <source>The history at {path} can&apos;t be used.</source>
        <translation>无法使用 {path} 处的历史记录。</translation>
    </message>
    <message>
        <source>The kept token of {profile} can&apos;t be read by this version.</source>
        <translation>此版本无法读取已保存的 {profile} 令牌。</translation>
    </message>
    <message>
        <source>The key is in the vault; it signs with {alg}.</source>
        <translation>密钥在保险库中；用 {alg} 签名。</translation>
    </message>
    <message>
        <source>The key never leaves this computer ({method}).</source>
        <translation>密钥从不离开本机（{method}）。</translation>
    </message>
    <message>
        <source>The key of {name} has a header of its own, which {library} would carry to other hosts.</source>
        <translation>{name} 的密钥有自己的标头，{library} 会把它带到其他主机。</translation>
    </message>
    <message>
        <source>The key that must be shown along with it.</source>
        <translation>必须一并出示的密钥。</translation>
    </message>
    <message>
        <source>The key that the token is tied to is not on this computer.</source>
        <translation>令牌所绑定的密钥不在本机。</translation>
    </message>
    <message>
        <source>The key that ties the tokens of {profile} to this computer can&apos;t be read.</source>
        <translation>无法读取把 {profile} 的令牌绑定到本机的密钥。</translation>
    </message>
    <message>
        <source>The key&apos;s name at the provider (kid), where the file does not say it</source>
        <translation>密钥在提供方处的名称（kid），用于文件中没有写明时</translation>
    </message>
    <message>
        <source>The keyring no longer holds the key that opens {path}.</source>
        <translation>密钥环中不再有打开 {path} 的密钥。</translation>
    </message>
    <message>
        <source>The message that is chosen</source>
        <translation>所选消息</translation>
    </message>
    <message>
        <source>The name under which the server knows this app</source>
        <translation>服务器识别此应用所用的名称</translation>
    </message>
    <message>
        <source>The name you go by there.</source>
        <translation>在那里使用的名称。</translation>
    </message>
    <message>
        <source>The new client secret</source>
        <translation>新的客户端密钥</translation>
    </message>
    <message>
        <source>The new client secret, if you have it already. You can bring it later, too.</source>
        <translation>新的客户端密钥（如果已有）。也可以稍后提供。</translation>
    </message>
    <message>
        <source>The new key</source>
        <translation>新密钥</translation>
    </message>
    <message>
        <source>The new one does not work for {name}, so the old one stays.</source>
        <translation>新的对 {name} 无效，因此保留旧的。</translation>
    </message>
    <message>
        <source>The new one is tried before it is kept. The old one stays until the new one is known to work.</source>
        <translation>新的会先试用再保存。在确认新的有效之前保留旧的。</translation>
    </message>
    <message>
        <source>The new one works, and is in the vault now.</source>
        <translation>新的有效，现已保存在保险库中。</translation>
    </message>
    <message>
        <source>The new one works. It was not kept: the one in use comes from the environment.</source>
        <translation>新的有效。没有保存：正在使用的来自环境。</translation>
    </message>
    <message>
        <source>The new secret works, and is in the vault now.</source>
        <translation>新密钥有效，现已保存在保险库中。</translation>
    </message>
    <message>
        <source>The new secret works. It was not kept.</source>
        <translation>新密钥有效。没有保存。</translation>
    </message>
    <message>
        <source>The notebook gets its tokens from this app.</source>
        <translation>笔记本从此应用取得令牌。</translation>
    </message>
    <message>
        <source>The notebook is saved. Start JupyterLab in a terminal to see why: jupyter lab</source>
        <translation>笔记本已保存。可在终端中启动 JupyterLab 查看原因：jupyter lab</translation>
    </message>
    <message>
        <source>The old one still works. End it in your account&apos;s pages at the provider.</source>
        <translation>旧的仍然有效。请在提供方的账号页面结束它。</translation>
    </message>
    <message>
        <source>The old one still works. End it in your account&apos;s pages at the provider: {page}</source>
        <translation>旧的仍然有效。请在提供方的账号页面结束它：{page}</translation>
    </message>
    <message>
        <source>The one-time code was not accepted. It may be used up or too old.</source>
        <translation>一次性代码未被接受。可能已用过或太旧。</translation>
    </message>
    <message>
        <source>The one-time code was removed from the address bar.</source>
        <translation>一次性代码已从地址栏移除。</translation>
    </message>
    <message>
        <source>The organisation your account belongs to.</source>
        <translation>账号所属的组织。</translation>
    </message>
    <message>
        <source>The parameter {name} is filled in by the sign-in itself.</source>
        <translation>参数 {name} 由登录自己填写。</translation>
    </message>
    <message>
        <source>The password of a proxy can&apos;t be kept in a connection, which is a file that others may read.</source>
        <translation>代理密码不能保存在连接中：连接是他人可能读到的文件。</translation>
    </message>
    <message>
        <source>The path {path} is too long.</source>
        <translation>路径 {path} 太长。</translation>
    </message>
    <message>
        <source>The port has to be the same in both places.</source>
        <translation>两处的端口必须相同。</translation>
    </message>
    <message>
        <source>The private key is locked with a passphrase.</source>
        <translation>私钥有口令保护。</translation>
    </message>
    <message>
        <source>The private key is neither PEM nor a JWK.</source>
        <translation>私钥既不是 PEM 也不是 JWK。</translation>
    </message>
    <message>
        <source>The private key is of a kind that can&apos;t sign here.</source>
        <translation>此类私钥在这里无法签名。</translation>
    </message>
    <message>
        <source>The private key is too short: RSA keys need {bits} bits.</source>
        <translation>私钥太短：RSA 密钥需要 {bits} 位。</translation>
    </message>
    <message>
        <source>The provider&apos;s documentation explains the code.</source>
        <translation>提供方的文档解释了该代码。</translation>
    </message>
    <message>
        <source>The proxy did not let the request through to {host}.</source>
        <translation>代理没有让请求到达 {host}。</translation>
    </message>
    <message>
        <source>The proxy of this connection or of the environment can&apos;t be used.</source>
        <translation>无法使用此连接或环境的代理。</translation>
    </message>
    <message>
        <source>The proxy wants a name and a password, so nothing went to {host}.</source>
        <translation>代理需要用户名和密码，因此没有向 {host} 发送任何内容。</translation>
    </message>
    <message>
        <source>The proxy {proxy} can&apos;t be reached, so nothing went to {host}.</source>
        <translation>无法连接代理 {proxy}，因此没有向 {host} 发送任何内容。</translation>
    </message>
    <message>
        <source>The rate limit is reached</source>
        <translation>已达到速率限制</translation>
    </message>
    <message>
        <source>The rate limit is reached. Waiting {seconds} s before it is sent.</source>
        <translation>已达到速率限制。等待 {seconds} 秒后发送。</translation>
    </message>
    <message>
        <source>The record of sign-ins at {path} can&apos;t be used.</source>
        <translation>无法使用 {path} 处的登录记录。</translation>
    </message>
    <message>
        <source>The redirect address {uri} can&apos;t be used: it must be on this computer.</source>
        <translation>无法使用重定向地址 {uri}：它必须在本机上。</translation>
    </message>
    <message>
        <source>The redirect address {url} does not lead to this computer.</source>
        <translation>重定向地址 {url} 不指向本机。</translation>
    </message>
    <message>
        <source>The renewed token does not work.</source>
        <translation>续期后的令牌无效。</translation>
    </message>
    <message>
        <source>The request goes to the server directly; the browser carries only a reference to it.</source>
        <translation>请求直接发往服务器；浏览器只带有对它的引用。</translation>
    </message>
    <message>
        <source>The request is as you left it. It was not sent yet.</source>
        <translation>请求保持原样，尚未发送。</translation>
    </message>
    <message>
        <source>The request is no longer in {path}.</source>
        <translation>请求不再位于 {path} 中。</translation>
    </message>
    <message>
        <source>The request is sent without a body.</source>
        <translation>请求不带正文发送。</translation>
    </message>
    <message>
        <source>The request needs the secret {name}, which is not exported.</source>
        <translation>请求需要秘密 {name}，它不会被导出。</translation>
    </message>
    <message>
        <source>The request needs this value. It is not kept.</source>
        <translation>请求需要此值。它不会被保存。</translation>
    </message>
    <message>
        <source>The request or the exchange lacked its half of the PKCE pair.</source>
        <translation>请求或兑换中缺少 PKCE 的一半。</translation>
    </message>
    <message>
        <source>The request was left at the server first, so the link holds nothing of it</source>
        <translation>请求先留在服务器上，因此链接中不含其内容</translation>
    </message>
    <message>
        <source>The request was meant for another host.</source>
        <translation>请求是发给另一台主机的。</translation>
    </message>
    <message>
        <source>The request went to the server directly, not through the browser.</source>
        <translation>请求直接发往服务器，不经过浏览器。</translation>
    </message>
    <message>
        <source>The rest</source>
        <translation>其余</translation>
    </message>
    <message>
        <source>The rest ({count}):</source>
        <translation>其余（{count}）：</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>再次相同</translation>
    </message>
    <message>
        <source>The sandbox comes with Framer Desk and can&apos;t be changed.</source>
        <translation>沙盒随 Framer Desk 提供，不能修改。</translation>
    </message>
    <message>
        <source>The sandbox comes with Framer Desk and can’t be changed. A duplicate of it can.</source>
        <translation>沙盒随 Framer Desk 提供，不能修改。可以修改它的副本。</translation>
    </message>
    <message>
        <source>The sandbox could not be started. {reason}</source>
        <translation>无法启动沙盒。{reason}</translation>
    </message>
    <message>
        <source>The sandbox is not running.</source>
        <translation>沙盒没有运行。</translation>
    </message>
    <message>
        <source>The sandbox is still running: {reason}</source>
        <translation>沙盒仍在运行：{reason}</translation>
    </message>
    <message>
        <source>The sandbox may have stopped.</source>
        <translation>沙盒可能已停止。</translation>
    </message>
    <message>
        <source>The scope {scope} is gone.</source>
        <translation>scope {scope} 已不存在。</translation>
    </message>
    <message>
        <source>The scope {scope} is new.</source>
        <translation>scope {scope} 是新的。</translation>
    </message>
    <message>
        <source>The second time</source>
        <translation>第二次时</translation>
    </message>
    <message>
        <source>The secret is still the old one</source>
        <translation>密钥仍是旧的</translation>
    </message>
    <message>
        <source>The secret of the registered app</source>
        <translation>已注册应用的密钥</translation>
    </message>
    <message>
        <source>The server also takes {methods}.</source>
        <translation>服务器也接受 {methods}。</translation>
    </message>
    <message>
        <source>The server answered the renewal with a token of another account, so it was not kept.</source>
        <translation>服务器续期时返回了另一个账号的令牌，因此没有保存。</translation>
    </message>
    <message>
        <source>The server can&apos;t do S256, so a stolen code could be used.</source>
        <translation>服务器不支持 S256，被盗的代码可能被使用。</translation>
    </message>
    <message>
        <source>The server can&apos;t revoke this kind of token.</source>
        <translation>服务器无法撤销此类令牌。</translation>
    </message>
    <message>
        <source>The server changed {name}.</source>
        <translation>服务器更改了 {name}。</translation>
    </message>
    <message>
        <source>The server did not revoke the token ({status}).</source>
        <translation>服务器没有撤销令牌（{status}）。</translation>
    </message>
    <message>
        <source>The server did not say whether it knows the secret.</source>
        <translation>服务器没有说明是否认识该密钥。</translation>
    </message>
    <message>
        <source>The server did not say whether the token is active ({status}).</source>
        <translation>服务器没有说明令牌是否有效（{status}）。</translation>
    </message>
    <message>
        <source>The server did not say who you are ({status}).</source>
        <translation>服务器没有说明登录者是谁（{status}）。</translation>
    </message>
    <message>
        <source>The server does not say how long it lives</source>
        <translation>服务器没有说明有效多久</translation>
    </message>
    <message>
        <source>The server does not say how long the token lives.</source>
        <translation>服务器没有说明令牌有效多久。</translation>
    </message>
    <message>
        <source>The server does not say how long.</source>
        <translation>服务器没有说明多久。</translation>
    </message>
    <message>
        <source>The server does not say how you logged in.</source>
        <translation>服务器没有说明登录方式。</translation>
    </message>
    <message>
        <source>The server does not say what time it is.</source>
        <translation>服务器没有说明现在几点。</translation>
    </message>
    <message>
        <source>The server gave a token that allows more than was asked for: {scopes}.</source>
        <translation>服务器给的令牌允许得比请求的多：{scopes}。</translation>
    </message>
    <message>
        <source>The server gave no refresh token, so none can leak.</source>
        <translation>服务器没有给刷新令牌，因此不会泄露。</translation>
    </message>
    <message>
        <source>The server gave this app a new secret, and it works. The old one has ended.</source>
        <translation>服务器给了此应用新密钥，且有效。旧的已终止。</translation>
    </message>
    <message>
        <source>The server gave {name} a new secret that it does not take, and ended the old one.</source>
        <translation>服务器给了 {name} 一个它自己不接受的新密钥，并终止了旧的。</translation>
    </message>
    <message>
        <source>The server gives a code that you enter in a browser on any device.</source>
        <translation>服务器给出一个代码，可在任意设备的浏览器中输入。</translation>
    </message>
    <message>
        <source>The server gives this app a client ID, so nobody has to ask for one by hand.</source>
        <translation>服务器给此应用一个客户端 ID，无需手动申请。</translation>
    </message>
    <message>
        <source>The server gives this app a new secret. The old one stays until the new one is known to work.</source>
        <translation>服务器给此应用一个新密钥。在确认新的有效之前保留旧的。</translation>
    </message>
    <message>
        <source>The server grants {scope} now.</source>
        <translation>服务器现在授予 {scope}。</translation>
    </message>
    <message>
        <source>The server has ended the registration {client_id}.</source>
        <translation>服务器已结束注册 {client_id}。</translation>
    </message>
    <message>
        <source>The server has new keys: {new}.</source>
        <translation>服务器有新密钥：{new}。</translation>
    </message>
    <message>
        <source>The server is told that a token is no longer used.</source>
        <translation>告知服务器令牌不再使用。</translation>
    </message>
    <message>
        <source>The server let {name} keep its secret; it gives no other one.</source>
        <translation>服务器让 {name} 保留其密钥；不提供其他密钥。</translation>
    </message>
    <message>
        <source>The server neither says that it checks PKCE nor gave an ID token with a nonce.</source>
        <translation>服务器既没有声明检查 PKCE，也没有给出带 nonce 的 ID 令牌。</translation>
    </message>
    <message>
        <source>The server no longer accepts the refresh token, though it had not expired. Servers do this when one is used twice: someone else may have it. All tokens of this sign-in are dead now. Sign in again, and look for what else could read this token.</source>
        <translation>服务器不再接受尚未过期的刷新令牌。同一个令牌被使用两次时服务器会这样做：可能有别人持有它。此登录的所有令牌现已失效。请重新登录，并查找还有什么能读到此令牌。</translation>
    </message>
    <message>
        <source>The server no longer grants {scope}.</source>
        <translation>服务器不再授予 {scope}。</translation>
    </message>
    <message>
        <source>The server no longer offers {endpoint}.</source>
        <translation>服务器不再提供 {endpoint}。</translation>
    </message>
    <message>
        <source>The server no longer publishes its keys {old}.</source>
        <translation>服务器不再公布其密钥 {old}。</translation>
    </message>
    <message>
        <source>The server no longer states that it protects the one-time code (PKCE with S256).</source>
        <translation>服务器不再声明保护一次性代码（PKCE 的 S256）。</translation>
    </message>
    <message>
        <source>The server offers {endpoint} now.</source>
        <translation>服务器现在提供 {endpoint}。</translation>
    </message>
    <message>
        <source>The server promises iss in its description and left it out.</source>
        <translation>服务器在描述中承诺 iss，却没有给出。</translation>
    </message>
    <message>
        <source>The server registers this app by itself when you sign in</source>
        <translation>登录时服务器会自动注册此应用</translation>
    </message>
    <message>
        <source>The server rotated its keys: {new} came, {old} went.</source>
        <translation>服务器更换了密钥：新增 {new}，移除 {old}。</translation>
    </message>
    <message>
        <source>The server says that the token is active.</source>
        <translation>服务器说令牌有效。</translation>
    </message>
    <message>
        <source>The server says that the token is no longer active, though it had not expired and was not revoked here. Somebody ended it at the provider, or the provider did.</source>
        <translation>服务器说令牌不再有效，而它既未过期也未在此撤销。有人在提供方处终止了它，或提供方自己终止了它。</translation>
    </message>
    <message>
        <source>The server says that the token is not active, or that it is none of this app&apos;s business.</source>
        <translation>服务器说令牌无效，或与此应用无关。</translation>
    </message>
    <message>
        <source>The server says that the token of {name} is no longer active, so the request was not sent.</source>
        <translation>服务器说 {name} 的令牌不再有效，因此没有发送请求。</translation>
    </message>
    <message>
        <source>The server says what it thinks of the token.</source>
        <translation>服务器说明它对令牌的看法。</translation>
    </message>
    <message>
        <source>The server says where its endpoints are and what it can do.</source>
        <translation>服务器说明它的端点在哪里、能做什么。</translation>
    </message>
    <message>
        <source>The server says whose account this is.</source>
        <translation>服务器说明这是谁的账号。</translation>
    </message>
    <message>
        <source>The server says: “{words}”</source>
        <translation>服务器说：“{words}”</translation>
    </message>
    <message>
        <source>The server sent the browser back with a form (307)</source>
        <translation>服务器以表单方式送回浏览器（307）</translation>
    </message>
    <message>
        <source>The server states that it protects the one-time code (PKCE with S256) now.</source>
        <translation>服务器现在声明保护一次性代码（PKCE 的 S256）。</translation>
    </message>
    <message>
        <source>The server still offers the implicit grant</source>
        <translation>服务器仍提供隐式授权</translation>
    </message>
    <message>
        <source>The server&apos;s description has a broken {name}.</source>
        <translation>服务器描述中的 {name} 有误。</translation>
    </message>
    <message>
        <source>The server&apos;s description names no issuer.</source>
        <translation>服务器描述中没有写明 issuer。</translation>
    </message>
    <message>
        <source>The server&apos;s keys could not be fetched.</source>
        <translation>无法获取服务器的密钥。</translation>
    </message>
    <message>
        <source>The server&apos;s own words</source>
        <translation>服务器的原话</translation>
    </message>
    <message>
        <source>The server&apos;s sign-in page has no proper web address, so it was not opened.</source>
        <translation>服务器的登录页没有正确的网址，因此没有打开。</translation>
    </message>
    <message>
        <source>The server&apos;s tokens for the account {account} were those of {before}, and now are those of {subject}.</source>
        <translation>服务器给账号 {account} 的令牌原属于 {before}，现在属于 {subject}。</translation>
    </message>
    <message>
        <source>The settings file holds addresses and choices only, so it is safe to share.</source>
        <translation>设置文件只含地址和选项，可以放心分享。</translation>
    </message>
    <message>
        <source>The sign-in ended before the browser was opened.</source>
        <translation>登录在打开浏览器之前就结束了。</translation>
    </message>
    <message>
        <source>The sign-in server asks for a value in the proof again, though it was in it.</source>
        <translation>登录服务器再次要求证明中的值，而证明中已有该值。</translation>
    </message>
    <message>
        <source>The sign-in server asks to be asked less often.</source>
        <translation>登录服务器要求降低询问频率。</translation>
    </message>
    <message>
        <source>The sign-in server asks to be asked less often: every {seconds} s now.</source>
        <translation>登录服务器要求降低询问频率：现在每 {seconds} 秒一次。</translation>
    </message>
    <message>
        <source>The sign-in server can&apos;t prove who you are in the way that was asked for.</source>
        <translation>登录服务器无法以所要求的方式证明身份。</translation>
    </message>
    <message>
        <source>The sign-in server can&apos;t read the request object.</source>
        <translation>登录服务器无法读取请求对象。</translation>
    </message>
    <message>
        <source>The sign-in server did not accept the proof that ties the token to this computer.</source>
        <translation>登录服务器不接受把令牌绑定到本机的证明。</translation>
    </message>
    <message>
        <source>The sign-in server did not accept the signed assertion.</source>
        <translation>登录服务器不接受签名断言。</translation>
    </message>
    <message>
        <source>The sign-in server did not accept the software statement.</source>
        <translation>登录服务器不接受软件声明。</translation>
    </message>
    <message>
        <source>The sign-in server did not accept this app&apos;s description of itself.</source>
        <translation>登录服务器不接受此应用的自我描述。</translation>
    </message>
    <message>
        <source>The sign-in server did not ask you to log in again, though that was needed.</source>
        <translation>登录服务器没有要求重新登录，而这是必需的。</translation>
    </message>
    <message>
        <source>The sign-in server did not understand the request.</source>
        <translation>登录服务器没有理解请求。</translation>
    </message>
    <message>
        <source>The sign-in server does not accept this redirect address.</source>
        <translation>登录服务器不接受此重定向地址。</translation>
    </message>
    <message>
        <source>The sign-in server does not know one of the permissions asked for.</source>
        <translation>登录服务器不认识所请求的某项权限。</translation>
    </message>
    <message>
        <source>The sign-in server does not know this client ID, or its secret is wrong.</source>
        <translation>登录服务器不认识此客户端 ID，或其密钥有误。</translation>
    </message>
    <message>
        <source>The sign-in server does not let this app sign in by itself.</source>
        <translation>登录服务器不允许此应用自行登录。</translation>
    </message>
    <message>
        <source>The sign-in server does not let this app sign in this way.</source>
        <translation>登录服务器不允许此应用以这种方式登录。</translation>
    </message>
    <message>
        <source>The sign-in server does not let this app sign in with a code on another device.</source>
        <translation>登录服务器不允许此应用通过另一台设备上的代码登录。</translation>
    </message>
    <message>
        <source>The sign-in server does not let this app sign in with a signed assertion.</source>
        <translation>登录服务器不允许此应用用签名断言登录。</translation>
    </message>
    <message>
        <source>The sign-in server does not name its {endpoint}.</source>
        <translation>登录服务器没有写明它的 {endpoint}。</translation>
    </message>
    <message>
        <source>The sign-in server does not offer the authorization code grant.</source>
        <translation>登录服务器不提供授权码授权。</translation>
    </message>
    <message>
        <source>The sign-in server does not offer this grant.</source>
        <translation>登录服务器不提供此授权方式。</translation>
    </message>
    <message>
        <source>The sign-in server does not register apps this way.</source>
        <translation>登录服务器不以这种方式注册应用。</translation>
    </message>
    <message>
        <source>The sign-in server gave no token ({status}) and did not say why.</source>
        <translation>登录服务器没有给令牌（{status}），也没有说明原因。</translation>
    </message>
    <message>
        <source>The sign-in server gives no tokens for this API.</source>
        <translation>登录服务器不为此 API 提供令牌。</translation>
    </message>
    <message>
        <source>The sign-in server had a problem ({status}) and gave no token.</source>
        <translation>登录服务器出现问题（{status}），没有给令牌。</translation>
    </message>
    <message>
        <source>The sign-in server had a problem.</source>
        <translation>登录服务器出现问题。</translation>
    </message>
    <message>
        <source>The sign-in server has not approved this app.</source>
        <translation>登录服务器尚未批准此应用。</translation>
    </message>
    <message>
        <source>The sign-in server is asked every few seconds</source>
        <translation>每隔几秒询问登录服务器</translation>
    </message>
    <message>
        <source>The sign-in server is overloaded.</source>
        <translation>登录服务器过载。</translation>
    </message>
    <message>
        <source>The sign-in server needs your consent.</source>
        <translation>登录服务器需要同意。</translation>
    </message>
    <message>
        <source>The sign-in server no longer knows the client that it registered for this app.</source>
        <translation>登录服务器不再认识它为此应用注册的客户端。</translation>
    </message>
    <message>
        <source>The sign-in server no longer knows the request that was left there.</source>
        <translation>登录服务器不再记得留在那里的请求。</translation>
    </message>
    <message>
        <source>The sign-in server refused with the code {code}.</source>
        <translation>登录服务器以代码 {code} 拒绝。</translation>
    </message>
    <message>
        <source>The sign-in server sent the browser back without a code.</source>
        <translation>登录服务器送回了浏览器，但没有代码。</translation>
    </message>
    <message>
        <source>The sign-in server still waits for an answer that nobody gives.</source>
        <translation>登录服务器仍在等待无人给出的应答。</translation>
    </message>
    <message>
        <source>The sign-in server takes no request objects.</source>
        <translation>登录服务器不接受请求对象。</translation>
    </message>
    <message>
        <source>The sign-in server takes no requests by reference.</source>
        <translation>登录服务器不接受引用方式的请求。</translation>
    </message>
    <message>
        <source>The sign-in server takes no signature of a key that Framer Desk can make.</source>
        <translation>登录服务器不接受 Framer Desk 能生成的任何密钥的签名。</translation>
    </message>
    <message>
        <source>The sign-in server takes no signature of this kind of key ({able}).</source>
        <translation>登录服务器不接受此类密钥的签名（{able}）。</translation>
    </message>
    <message>
        <source>The sign-in server unless set.</source>
        <translation>未设置时为登录服务器。</translation>
    </message>
    <message>
        <source>The sign-in server wants to ask you something.</source>
        <translation>登录服务器想询问一些事情。</translation>
    </message>
    <message>
        <source>The sign-in server wants to know which account.</source>
        <translation>登录服务器想知道是哪个账号。</translation>
    </message>
    <message>
        <source>The sign-in server wants you to log in first.</source>
        <translation>登录服务器要求先登录。</translation>
    </message>
    <message>
        <source>The sign-in server&apos;s addresses, its keys and the API&apos;s description are compared.</source>
        <translation>比较登录服务器的地址、密钥以及 API 描述。</translation>
    </message>
    <message>
        <source>The sign-in was not done within {seconds} s.</source>
        <translation>{seconds} 秒内没有完成登录。</translation>
    </message>
    <message>
        <source>The sign-in was stopped</source>
        <translation>登录已停止</translation>
    </message>
    <message>
        <source>The sign-ins of all accounts of this connection are ended at the server and removed from this computer. Notebooks using them stop at once.</source>
        <translation>此连接所有账号的登录会在服务器端结束并从本机移除。正在使用它们的笔记本会立即停止。</translation>
    </message>
    <message>
        <source>The third time</source>
        <translation>第三次时</translation>
    </message>
    <message>
        <source>The token does not allow this.</source>
        <translation>令牌不允许这样做。</translation>
    </message>
    <message>
        <source>The token does not name its issuer.</source>
        <translation>令牌没有写明其签发方。</translation>
    </message>
    <message>
        <source>The token does not name the key that it is tied to.</source>
        <translation>令牌没有写明它所绑定的密钥。</translation>
    </message>
    <message>
        <source>The token does not say which API it is for.</source>
        <translation>令牌没有说明用于哪个 API。</translation>
    </message>
    <message>
        <source>The token endpoint redirects</source>
        <translation>令牌端点会重定向</translation>
    </message>
    <message>
        <source>The token is asked for this API alone (RFC 8707).</source>
        <translation>令牌只为此 API 请求（RFC 8707）。</translation>
    </message>
    <message>
        <source>The token is expired, revoked, or not meant for this server.</source>
        <translation>令牌已过期、已撤销，或不是给此服务器的。</translation>
    </message>
    <message>
        <source>The token is left out: the file has a variable in its place.</source>
        <translation>令牌已略去：文件中以变量代替。</translation>
    </message>
    <message>
        <source>The token itself</source>
        <translation>令牌本身</translation>
    </message>
    <message>
        <source>The token itself, for a program that asks for one. Clipboard managers are asked not to keep it.</source>
        <translation>令牌本身，供需要它的程序使用。会请剪贴板管理器不要保留。</translation>
    </message>
    <message>
        <source>The token of {name} does not belong to {host}, so nothing was sent.</source>
        <translation>{name} 的令牌不属于 {host}，因此没有发送。</translation>
    </message>
    <message>
        <source>The token of {name} is over by the clock of its API, so the request was not sent.</source>
        <translation>按 API 的时钟，{name} 的令牌已过期，因此没有发送请求。</translation>
    </message>
    <message>
        <source>The token that you brought</source>
        <translation>自带的令牌</translation>
    </message>
    <message>
        <source>The token was not looked at.</source>
        <translation>没有检查令牌。</translation>
    </message>
    <message>
        <source>The token was renewed on the way.</source>
        <translation>令牌在途中已续期。</translation>
    </message>
    <message>
        <source>The tokens are in memory only: they end with this command.</source>
        <translation>令牌只在内存中：随此命令结束。</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>两者不同。</translation>
    </message>
    <message>
        <source>The usage log at {path} can&apos;t be used.</source>
        <translation>无法使用 {path} 处的使用日志。</translation>
    </message>
    <message>
        <source>The variable {name} has no value, so nothing was sent.</source>
        <translation>变量 {name} 没有值，因此没有发送。</translation>
    </message>
    <message>
        <source>The variable {name} leads back to itself, so nothing was sent.</source>
        <translation>变量 {name} 引用了自身，因此没有发送。</translation>
    </message>
    <message>
        <source>The variables of the query are no JSON object.</source>
        <translation>查询的变量不是 JSON 对象。</translation>
    </message>
    <message>
        <source>The version of this token’s format.</source>
        <translation>此令牌格式的版本。</translation>
    </message>
    <message>
        <source>The wait was too long</source>
        <translation>等待时间过长</translation>
    </message>
    <message>
        <source>The window is not installed; this is the command line alone.</source>
        <translation>没有安装窗口；这里只有命令行。</translation>
    </message>
    <message>
        <source>The window needs a library of the system that is missing here: {library}.</source>
        <translation>窗口需要一个系统库，而这里没有：{library}。</translation>
    </message>
    <message>
        <source>The {name} header is filled in by Framer Desk.</source>
        <translation>{name} 标头由 Framer Desk 填写。</translation>
    </message>
    <message>
        <source>Their environments are in {path}.</source>
        <translation>它们的环境在 {path} 中。</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Then allow access. This goes on by itself; Ctrl-C cancels.</source>
        <translation>然后允许访问。这里会自动继续；按 Ctrl-C 取消。</translation>
    </message>
    <message>
        <source>Then it counts as unreachable.</source>
        <translation>之后视为无法连接。</translation>
    </message>
    <message>
        <source>Then it is not known what has expired.</source>
        <translation>那时无法得知哪些已过期。</translation>
    </message>
    <message>
        <source>Then the request is given up.</source>
        <translation>之后放弃请求。</translation>
    </message>
    <message>
        <source>There is a key</source>
        <translation>有密钥</translation>
    </message>
    <message>
        <source>There is a {path} already.</source>
        <translation>{path} 已经存在。</translation>
    </message>
    <message>
        <source>There is already a connection called {name}.</source>
        <translation>已有名为 {name} 的连接。</translation>
    </message>
    <message>
        <source>There is an environment {name} already.</source>
        <translation>已有环境 {name}。</translation>
    </message>
    <message>
        <source>There is no ID token to check.</source>
        <translation>没有可检查的 ID 令牌。</translation>
    </message>
    <message>
        <source>There is no alert {id}.</source>
        <translation>没有提醒 {id}。</translation>
    </message>
    <message>
        <source>There is no clipboard that can be reached from here.</source>
        <translation>这里没有可用的剪贴板。</translation>
    </message>
    <message>
        <source>There is no command {name}.</source>
        <translation>没有命令 {name}。</translation>
    </message>
    <message>
        <source>There is no connection called {name}.</source>
        <translation>没有名为 {name} 的连接。</translation>
    </message>
    <message>
        <source>There is no environment {name} here.</source>
        <translation>这里没有环境 {name}。</translation>
    </message>
    <message>
        <source>There is no file {path}.</source>
        <translation>没有文件 {path}。</translation>
    </message>
    <message>
        <source>There is no key file {path}.</source>
        <translation>没有密钥文件 {path}。</translation>
    </message>
    <message>
        <source>There is no refresh token for {name}, so the token can&apos;t be renewed. It still works.</source>
        <translation>{name} 没有刷新令牌，因此无法续期。令牌仍然有效。</translation>
    </message>
    <message>
        <source>There is no request in it.</source>
        <translation>其中没有请求。</translation>
    </message>
    <message>
        <source>There is no request in {path}.</source>
        <translation>{path} 中没有请求。</translation>
    </message>
    <message>
        <source>There is no screen to open a window on.</source>
        <translation>没有可打开窗口的屏幕。</translation>
    </message>
    <message>
        <source>There is no setting &quot;{name}&quot; ({source}).</source>
        <translation>没有设置“{name}”（{source}）。</translation>
    </message>
    <message>
        <source>There is no sign-in of {name} from the last 7 days.</source>
        <translation>最近 7 天没有 {name} 的登录。</translation>
    </message>
    <message>
        <source>There is no sign-in to show.</source>
        <translation>没有可显示的登录。</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>没有这样的文件。</translation>
    </message>
    <message>
        <source>There is no token or key in what was given.</source>
        <translation>所给内容中没有令牌或密钥。</translation>
    </message>
    <message>
        <source>There is no token to put into the code.</source>
        <translation>没有可放入代码的令牌。</translation>
    </message>
    <message>
        <source>There is no token to show.</source>
        <translation>没有可显示的令牌。</translation>
    </message>
    <message>
        <source>There is no token.</source>
        <translation>没有令牌。</translation>
    </message>
    <message>
        <source>There is no way back.</source>
        <translation>此操作无法撤回。</translation>
    </message>
    <message>
        <source>There is no way back. Type {word} to go on: </source>
        <translation>此操作无法撤回。输入 {word} 以继续: </translation>
    </message>
    <message>
        <source>There is no {path}.</source>
        <translation>没有 {path}。</translation>
    </message>
    <message>
        <source>There is nothing here</source>
        <translation>这里什么也没有</translation>
    </message>
    <message>
        <source>There is nothing that can be moved. It can be in .http files and their environments.</source>
        <translation>没有可以移动的内容。它可能在 .http 文件及其环境中。</translation>
    </message>
    <message>
        <source>There is nothing to compare yet.</source>
        <translation>还没有可比较的内容。</translation>
    </message>
    <message>
        <source>There was no key in the vault.</source>
        <translation>保险库中没有密钥。</translation>
    </message>
    <message>
        <source>There was none to end.</source>
        <translation>没有可结束的登录。</translation>
    </message>
    <message>
        <source>These answers are too large to be compared here. Save both to do that.</source>
        <translation>这些响应太大，无法在此比较。请保存两者后再比较。</translation>
    </message>
    <message>
        <source>These saved requests are affected</source>
        <translation>受影响的已保存请求</translation>
    </message>
    <message>
        <source>These saved requests are affected ({count}):</source>
        <translation>受影响的已保存请求（{count}）：</translation>
    </message>
    <message>
        <source>They can act as you</source>
        <translation>对方可以以此身份操作</translation>
    </message>
    <message>
        <source>They can act as you until {time}</source>
        <translation>在 {time} 之前对方可以以此身份操作</translation>
    </message>
    <message>
        <source>This API gives no description. Type a method and a path, and send.</source>
        <translation>此 API 没有提供描述。输入方法和路径后发送。</translation>
    </message>
    <message>
        <source>This API has no operation {name}.</source>
        <translation>此 API 没有操作 {name}。</translation>
    </message>
    <message>
        <source>This account</source>
        <translation>此账号</translation>
    </message>
    <message>
        <source>This address is not encrypted: {url}. Anyone on the network could read your token.</source>
        <translation>此地址未加密：{url}。网络上的任何人都可能读到令牌。</translation>
    </message>
    <message>
        <source>This address only takes the answer to a sign-in.</source>
        <translation>此地址只接收登录的响应。</translation>
    </message>
    <message>
        <source>This answer does not belong to the sign-in you started, so it was ignored.</source>
        <translation>此响应不属于所发起的登录，因此已忽略。</translation>
    </message>
    <message>
        <source>This answer holds neither a code nor an error, so it was ignored.</source>
        <translation>此响应既没有代码也没有错误，因此已忽略。</translation>
    </message>
    <message>
        <source>This answer says the same thing twice, so it was ignored.</source>
        <translation>此响应重复了同样的内容，因此已忽略。</translation>
    </message>
    <message>
        <source>This answer was ignored</source>
        <translation>此响应已忽略</translation>
    </message>
    <message>
        <source>This app</source>
        <translation>本应用</translation>
    </message>
    <message>
        <source>This app is not registered for {name}.</source>
        <translation>本应用没有在 {name} 注册。</translation>
    </message>
    <message>
        <source>This app proves itself with a key of its own</source>
        <translation>本应用用自己的密钥证明身份</translation>
    </message>
    <message>
        <source>This app proves itself with a new key, and it works. The old one has ended.</source>
        <translation>此应用用新密钥证明自己，且有效。旧的已终止。</translation>
    </message>
    <message>
        <source>This app registers itself at the first sign-in</source>
        <translation>本应用在首次登录时自行注册</translation>
    </message>
    <message>
        <source>This app sent both halves of the pair. A server that ignores them protects nothing.</source>
        <translation>本应用已发送一对值的两半。忽略它们的服务器起不到保护作用。</translation>
    </message>
    <message>
        <source>This app shares a secret with the server</source>
        <translation>本应用与服务器共享一个秘密</translation>
    </message>
    <message>
        <source>This can&apos;t be read as a description of an API: {reason}.</source>
        <translation>无法作为 API 描述读取：{reason}。</translation>
    </message>
    <message>
        <source>This command is for Framer Desk itself.</source>
        <translation>此命令供 Framer Desk 自己使用。</translation>
    </message>
    <message>
        <source>This computer does not let Framer Desk listen on port {port}.</source>
        <translation>本机不允许 Framer Desk 监听端口 {port}。</translation>
    </message>
    <message>
        <source>This computer has no working keyring, so secrets can&apos;t be kept.</source>
        <translation>本机没有可用的密钥环，无法保存秘密。</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is {seconds} s behind the sign-in server&apos;s.</source>
        <translation>本机时钟比登录服务器慢 {seconds} 秒。</translation>
    </message>
    <message>
        <source>This computer&apos;s clock went {seconds} s back at once. Tokens that are over may count as good.</source>
        <translation>本机时钟突然后退 {seconds} 秒。已过期的令牌可能被视为有效。</translation>
    </message>
    <message>
        <source>This computer&apos;s clock went {seconds} s forward at once. Tokens may count as expired too early.</source>
        <translation>本机时钟突然前进 {seconds} 秒。令牌可能过早被视为过期。</translation>
    </message>
    <message>
        <source>This computer&apos;s keyring is locked.</source>
        <translation>本机密钥环已锁定。</translation>
    </message>
    <message>
        <source>This computer&apos;s keyring is locked. Framer Desk goes on once it is unlocked.</source>
        <translation>本机密钥环已锁定。解锁后 Framer Desk 会继续。</translation>
    </message>
    <message>
        <source>This computer&apos;s keyring refused.</source>
        <translation>本机密钥环拒绝了。</translation>
    </message>
    <message>
        <source>This connection</source>
        <translation>此连接</translation>
    </message>
    <message>
        <source>This connection belongs to the process that opened it.</source>
        <translation>此连接属于打开它的进程。</translation>
    </message>
    <message>
        <source>This connection can&apos;t prove itself with {method}.</source>
        <translation>此连接无法用 {method} 证明自己。</translation>
    </message>
    <message>
        <source>This connection has no API address, so {path} leads nowhere.</source>
        <translation>此连接没有 API 地址，{path} 无处可去。</translation>
    </message>
    <message>
        <source>This connection signs in with a key or a token.</source>
        <translation>此连接使用密钥或令牌登录。</translation>
    </message>
    <message>
        <source>This desktop has no place for it.</source>
        <translation>此桌面没有放置它的位置。</translation>
    </message>
    <message>
        <source>This ends one sign-in, and erases every connection, secret, request and log of Framer Desk in:</source>
        <translation>这会结束一个登录，并抹掉以下位置中 Framer Desk 的所有连接、秘密、请求和日志：</translation>
    </message>
    <message>
        <source>This ends {count} sign-ins, and erases every connection, secret, request and log of Framer Desk in:</source>
        <translation>这会结束 {count} 个登录，并抹掉以下位置中 Framer Desk 的所有连接、秘密、请求和日志：</translation>
    </message>
    <message>
        <source>This environment is marked as production. You are asked once until Framer Desk is closed.</source>
        <translation>此环境标记为生产。在关闭 Framer Desk 之前只询问一次。</translation>
    </message>
    <message>
        <source>This happens in your browser. Framer Desk never sees your password, nor this message.</source>
        <translation>这在浏览器中进行。Framer Desk 从不看到密码，也看不到此消息。</translation>
    </message>
    <message>
        <source>This is another address ({host}), not the answer to this sign-in.</source>
        <translation>这是另一个地址（{host}），不是此次登录的响应。</translation>
    </message>
    <message>
        <source>This is no description of an API: {reason}.</source>
        <translation>这不是 API 描述：{reason}。</translation>
    </message>
    <message>
        <source>This is no question of git: it has a line without =.</source>
        <translation>这不是 git 的询问：有一行没有 =。</translation>
    </message>
    <message>
        <source>This is no request: {line}</source>
        <translation>这不是请求：{line}</translation>
    </message>
    <message>
        <source>This is no text. Save it to look at it with another program.</source>
        <translation>这不是文本。保存后可用其他程序查看。</translation>
    </message>
    <message>
        <source>This is not a web address: {url}</source>
        <translation>这不是网址：{url}</translation>
    </message>
    <message>
        <source>This is not an address.</source>
        <translation>这不是地址。</translation>
    </message>
    <message>
        <source>This is not an http address: {url}</source>
        <translation>这不是 http 地址：{url}</translation>
    </message>
    <message>
        <source>This is not the right place</source>
        <translation>这里不对</translation>
    </message>
    <message>
        <source>This is production</source>
        <translation>这是生产环境</translation>
    </message>
    <message>
        <source>This is production: ask before something is changed there</source>
        <translation>这是生产环境：更改前先询问</translation>
    </message>
    <message>
        <source>This is the last page.</source>
        <translation>这是最后一页。</translation>
    </message>
    <message>
        <source>This is the name of an environment variable, not the secret itself.</source>
        <translation>这是环境变量的名称，不是秘密本身。</translation>
    </message>
    <message>
        <source>This is the same as the answer of {when}.</source>
        <translation>与 {when} 的响应相同。</translation>
    </message>
    <message>
        <source>This is too large to be formatted, so it is shown as it came.</source>
        <translation>太大而无法格式化，因此按原样显示。</translation>
    </message>
    <message>
        <source>This key or token comes from the environment, so it is still there. Unset its variable.</source>
        <translation>此密钥或令牌来自环境，因此仍然存在。请取消其变量。</translation>
    </message>
    <message>
        <source>This limit is from your settings.</source>
        <translation>此限额来自设置。</translation>
    </message>
    <message>
        <source>This looks like a secret: {hint}</source>
        <translation>这看起来像秘密：{hint}</translation>
    </message>
    <message>
        <source>This needs {scopes}</source>
        <translation>需要 {scopes}</translation>
    </message>
    <message>
        <source>This needs {scopes}, which your token does not allow.</source>
        <translation>需要 {scopes}，而令牌不允许。</translation>
    </message>
    <message>
        <source>This needs {scopes}. Your token does not allow it, so the request was not sent.</source>
        <translation>需要 {scopes}。令牌不允许，因此没有发送请求。</translation>
    </message>
    <message>
        <source>This notebook talks to {name} as you. It holds no token: it asks for one when it runs.</source>
        <translation>此笔记本以账号身份与 {name} 通信。它不含令牌：运行时会自动获取。</translation>
    </message>
    <message>
        <source>This operation is deprecated.</source>
        <translation>此操作已弃用。</translation>
    </message>
    <message>
        <source>This passphrase does not open your secrets.</source>
        <translation>此口令打不开秘密。</translation>
    </message>
    <message>
        <source>This request is no longer in the history.</source>
        <translation>此请求已不在历史记录中。</translation>
    </message>
    <message>
        <source>This request was not understood</source>
        <translation>没有理解此请求</translation>
    </message>
    <message>
        <source>This says it is JSON, but it can&apos;t be read as such from line {line} on.</source>
        <translation>它自称 JSON，但从第 {line} 行起无法按 JSON 读取。</translation>
    </message>
    <message>
        <source>This says it is JSON, but it can&apos;t be read as such: line {line}, {reason}.</source>
        <translation>它自称 JSON，但无法按 JSON 读取：第 {line} 行，{reason}。</translation>
    </message>
    <message>
        <source>This says it is JSON, but it ends too early.</source>
        <translation>它自称 JSON，但过早结束。</translation>
    </message>
    <message>
        <source>This server has no way to end a registration; it is forgotten here.</source>
        <translation>此服务器无法结束注册；已在本机清除。</translation>
    </message>
    <message>
        <source>This server has no way to revoke a token.</source>
        <translation>此服务器无法撤销令牌。</translation>
    </message>
    <message>
        <source>This should be a time, but it is not.</source>
        <translation>这里应为时间，但不是。</translation>
    </message>
    <message>
        <source>This sign-in already has its answer</source>
        <translation>此次登录已有响应</translation>
    </message>
    <message>
        <source>This sign-in already has its answer.</source>
        <translation>此次登录已有响应。</translation>
    </message>
    <message>
        <source>This sign-in did not use it. The server lists {types}.</source>
        <translation>此次登录没有使用它。服务器列出 {types}。</translation>
    </message>
    <message>
        <source>This sign-in is over.</source>
        <translation>此次登录已结束。</translation>
    </message>
    <message>
        <source>This sign-in was cancelled.</source>
        <translation>此次登录已取消。</translation>
    </message>
    <message>
        <source>This sign-in was not finished.</source>
        <translation>此次登录没有完成。</translation>
    </message>
    <message>
        <source>This token is not readable. That is normal.</source>
        <translation>此令牌不可读取。这很正常。</translation>
    </message>
    <message>
        <source>This token is tied to a key that stays here, so no other program can use it.</source>
        <translation>此令牌绑定到留在本机的密钥，其他程序无法使用。</translation>
    </message>
    <message>
        <source>This way of signing in goes without the browser&apos;s answer.</source>
        <translation>这种登录方式不需要浏览器的响应。</translation>
    </message>
    <message>
        <source>Tie tokens to a key of this computer (RFC 9449)</source>
        <translation>把令牌绑定到本机的密钥（RFC 9449）</translation>
    </message>
    <message>
        <source>Tie tokens to me</source>
        <translation>把令牌绑定到本机</translation>
    </message>
    <message>
        <source>Tied to a key of this computer (DPoP)</source>
        <translation>已绑定到本机的密钥（DPoP）</translation>
    </message>
    <message>
        <source>Tied to another key than that of this computer</source>
        <translation>绑定的密钥与本机的不同</translation>
    </message>
    <message>
        <source>Ties this ID token to its access token.</source>
        <translation>把此 ID 令牌与其访问令牌绑定。</translation>
    </message>
    <message>
        <source>Ties this ID token to the one-time code.</source>
        <translation>把此 ID 令牌与一次性代码绑定。</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Time in all</source>
        <translation>总时间</translation>
    </message>
    <message>
        <source>Time in all {total}: {parts}</source>
        <translation>总时间 {total}：{parts}</translation>
    </message>
    <message>
        <source>Time, path and result, never tokens or bodies.</source>
        <translation>时间、路径和结果，从不含令牌或正文。</translation>
    </message>
    <message>
        <source>Timeout in seconds</source>
        <translation>超时（秒）</translation>
    </message>
    <message>
        <source>Timing</source>
        <translation>耗时</translation>
    </message>
    <message>
        <source>To end the tokens, revoke them or sign out everywhere.</source>
        <translation>要终止令牌，请撤销它们或在所有地方退出登录。</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Today {time}</source>
        <translation>今天 {time}</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>令牌</translation>
    </message>
    <message>
        <source>Token allows more than was asked for</source>
        <translation>令牌允许得比请求的多</translation>
    </message>
    <message>
        <source>Token could not be renewed</source>
        <translation>令牌无法续期</translation>
    </message>
    <message>
        <source>Token does not belong there</source>
        <translation>令牌不属于那里</translation>
    </message>
    <message>
        <source>Token endpoint</source>
        <translation>令牌端点</translation>
    </message>
    <message>
        <source>Token expired at {time}</source>
        <translation>令牌已于 {time} 过期</translation>
    </message>
    <message>
        <source>Token had expired</source>
        <translation>令牌已过期</translation>
    </message>
    <message>
        <source>Token inside</source>
        <translation>含有令牌</translation>
    </message>
    <message>
        <source>Token is limited to one API</source>
        <translation>令牌只限一个 API</translation>
    </message>
    <message>
        <source>Token is not limited to this API</source>
        <translation>令牌不限于此 API</translation>
    </message>
    <message>
        <source>Token is not tied to this computer</source>
        <translation>令牌未绑定本机</translation>
    </message>
    <message>
        <source>Token is tied to this computer</source>
        <translation>令牌已绑定本机</translation>
    </message>
    <message>
        <source>Token left out unless you add it</source>
        <translation>除非添加，否则不含令牌</translation>
    </message>
    <message>
        <source>Token revoked elsewhere</source>
        <translation>令牌在别处被撤销</translation>
    </message>
    <message>
        <source>Token used from a new notebook</source>
        <translation>从新笔记本使用令牌</translation>
    </message>
    <message>
        <source>Token used from a new place</source>
        <translation>从新位置使用令牌</translation>
    </message>
    <message>
        <source>Token was over</source>
        <translation>令牌已终止</translation>
    </message>
    <message>
        <source>Token written to a file</source>
        <translation>令牌写入文件</translation>
    </message>
    <message>
        <source>Token {mark} of {account}</source>
        <translation>{account} 的令牌 {mark}</translation>
    </message>
    <message>
        <source>Token, hidden, {length}</source>
        <translation>令牌，已隐藏，{length}</translation>
    </message>
    <message>
        <source>Tokens and secrets are masked before anything is written.</source>
        <translation>写入任何内容之前，令牌和秘密都会被遮盖。</translation>
    </message>
    <message>
        <source>Tokens are told apart by a mark that is made of them here. None of them is kept in this history.</source>
        <translation>令牌以在此生成的标记区分。此历史中不保存任何令牌。</translation>
    </message>
    <message>
        <source>Tokens revoked elsewhere</source>
        <translation>在别处被撤销的令牌</translation>
    </message>
    <message>
        <source>Tokens stay in memory and are gone when you quit.</source>
        <translation>令牌留在内存中，退出即清除。</translation>
    </message>
    <message>
        <source>Tokens: {vault}.</source>
        <translation>令牌：{vault}。</translation>
    </message>
    <message>
        <source>Too little was seen for a grade</source>
        <translation>看到的太少，无法评级</translation>
    </message>
    <message>
        <source>Too many connections</source>
        <translation>连接过多</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>耗时</translation>
    </message>
    <message>
        <source>Tree</source>
        <translation>树形</translation>
    </message>
    <message>
        <source>Tries after a passing trouble</source>
        <translation>暂时故障后的尝试次数</translation>
    </message>
    <message>
        <source>Tries with one within an hour.</source>
        <translation>一小时内用同一个的尝试次数。</translation>
    </message>
    <message>
        <source>Try </source>
        <translation>试试 </translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Try again after a passing trouble</source>
        <translation>暂时故障后重试</translation>
    </message>
    <message>
        <source>Try again in a few minutes.</source>
        <translation>请几分钟后重试。</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>请稍候重试。</translation>
    </message>
    <message>
        <source>Try again later, or allow a longer wait with --max-wait.</source>
        <translation>请稍后重试，或用 --max-wait 允许等待更久。</translation>
    </message>
    <message>
        <source>Try again later, or allow a longer wait: connect(..., max_wait=SECONDS).</source>
        <translation>请稍后重试，或允许等待更久：connect(..., max_wait=秒数)。</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>请稍后重试。</translation>
    </message>
    <message>
        <source>Try again, or ask for fewer permissions.</source>
        <translation>请重试，或请求较少的权限。</translation>
    </message>
    <message>
        <source>Try again, or send the header Accept-Encoding: identity.</source>
        <translation>请重试，或发送标头 Accept-Encoding: identity。</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>请重试。</translation>
    </message>
    <message>
        <source>Try again. If it comes back, report it to the provider, or turn dpop off for this connection.</source>
        <translation>请重试。如果仍然出现，请向提供方报告，或为此连接关闭 dpop。</translation>
    </message>
    <message>
        <source>Try again. If it comes back, run framer-desk diagnose and report what it says.</source>
        <translation>请重试。如果仍然出现，请运行 framer-desk diagnose 并报告其结果。</translation>
    </message>
    <message>
        <source>Try again. If it comes back, run framer-desk diagnose.</source>
        <translation>请重试。如果仍然出现，请运行 framer-desk diagnose。</translation>
    </message>
    <message>
        <source>Try again. If it is lost, move the sealed file elsewhere and sign in again.</source>
        <translation>请重试。如果已丢失，请把封存的文件移到别处后重新登录。</translation>
    </message>
    <message>
        <source>Try again. If it stays slow, look at the network or the server.</source>
        <translation>请重试。如果一直很慢，请检查网络或服务器。</translation>
    </message>
    <message>
        <source>Try again. If the server asks for a client certificate, set client_cert.</source>
        <translation>请重试。如果服务器要求客户端证书，请设置 client_cert。</translation>
    </message>
    <message>
        <source>Try again. The secret is in the vault already, and nothing was written.</source>
        <translation>请重试。秘密已在保险库中，没有写入任何内容。</translation>
    </message>
    <message>
        <source>Try another address</source>
        <translation>换个地址</translation>
    </message>
    <message>
        <source>Try it and keep it</source>
        <translation>试用并保存</translation>
    </message>
    <message>
        <source>Try the sandbox</source>
        <translation>试用沙盒</translation>
    </message>
    <message>
        <source>Try to sign in again. If it comes back, the server does not follow the standard.</source>
        <translation>请重新登录。如果仍然出现，说明服务器没有遵守标准。</translation>
    </message>
    <message>
        <source>Try: {remedy}</source>
        <translation>建议：{remedy}</translation>
    </message>
    <message>
        <source>Turn dpop off for this connection.</source>
        <translation>为此连接关闭 dpop。</translation>
    </message>
    <message>
        <source>Turn on DPoP</source>
        <translation>开启 DPoP</translation>
    </message>
    <message>
        <source>Turn par off for this connection.</source>
        <translation>为此连接关闭 par。</translation>
    </message>
    <message>
        <source>Type a passphrase.</source>
        <translation>请输入口令。</translation>
    </message>
    <message>
        <source>Type an address, choose a file, or paste the description.</source>
        <translation>输入地址、选择文件或粘贴描述。</translation>
    </message>
    <message>
        <source>Type another name.</source>
        <translation>请输入其他名称。</translation>
    </message>
    <message>
        <source>Type the passphrase when asked, or set FRAMER_DESK_VAULT_PASSPHRASE.</source>
        <translation>询问时输入口令，或设置 FRAMER_DESK_VAULT_PASSPHRASE。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Undo in the request</source>
        <translation>在请求中撤销</translation>
    </message>
    <message>
        <source>Undo in the request; Ctrl Shift Z does it again</source>
        <translation>在请求中撤销；Ctrl Shift Z 重做</translation>
    </message>
    <message>
        <source>Unknown type</source>
        <translation>未知类型</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>解锁</translation>
    </message>
    <message>
        <source>Unlock it, then try again. Without a screen, set FRAMER_DESK_VAULT=passphrase or memory.</source>
        <translation>请解锁后重试。没有屏幕时可设置 FRAMER_DESK_VAULT=passphrase 或 memory。</translation>
    </message>
    <message>
        <source>Unofficial. Not made by or affiliated with Framer.</source>
        <translation>非官方。并非由 Framer 制作，与其无关。</translation>
    </message>
    <message>
        <source>Unset {variable}, then try again.</source>
        <translation>取消设置 {variable}，然后重试。</translation>
    </message>
    <message>
        <source>Until {time}</source>
        <translation>直到 {time}</translation>
    </message>
    <message>
        <source>Update Framer Desk. The file was left as it is.</source>
        <translation>请更新 Framer Desk。文件保持原样。</translation>
    </message>
    <message>
        <source>Use GET, POST, PUT, PATCH, DELETE or another word of the API&apos;s documentation.</source>
        <translation>请使用 GET、POST、PUT、PATCH、DELETE，或 API 文档中的其他词。</translation>
    </message>
    <message>
        <source>Use a free port</source>
        <translation>使用空闲端口</translation>
    </message>
    <message>
        <source>Use a key for one of {listed}.</source>
        <translation>请使用适用于 {listed} 之一的密钥。</translation>
    </message>
    <message>
        <source>Use a path of this API. If {host} is part of it, add it to allowed_hosts.</source>
        <translation>请使用此 API 的路径。如果 {host} 属于它，请加入 allowed_hosts。</translation>
    </message>
    <message>
        <source>Use a port above 1023, or a free one: set the redirect address to {uri}.</source>
        <translation>请使用大于 1023 的端口或空闲端口：把重定向地址设为 {uri}。</translation>
    </message>
    <message>
        <source>Use at unusual hours</source>
        <translation>在不寻常的时间使用</translation>
    </message>
    <message>
        <source>Use connect({profile}) instead.</source>
        <translation>请改用 connect({profile})。</translation>
    </message>
    <message>
        <source>Use http://127.0.0.1/callback, [::1] or localhost; the answer must not pass through another host.</source>
        <translation>请使用 http://127.0.0.1/callback、[::1] 或 localhost；响应不得经过其他主机。</translation>
    </message>
    <message>
        <source>Use http://127.0.0.1:0/callback (port 0 takes a free one), or the same with [::1] or localhost.</source>
        <translation>请使用 http://127.0.0.1:0/callback（端口 0 表示空闲端口），或同样形式的 [::1]、localhost。</translation>
    </message>
    <message>
        <source>Use https</source>
        <translation>使用 https</translation>
    </message>
    <message>
        <source>Use https://{host}</source>
        <translation>使用 https://{host}</translation>
    </message>
    <message>
        <source>Use in next request</source>
        <translation>用于下一个请求</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>使用它</translation>
    </message>
    <message>
        <source>Use letters, digits and dashes.</source>
        <translation>请使用字母、数字和连字符。</translation>
    </message>
    <message>
        <source>Use letters, digits, dots, dashes and underscores, at most 64, starting with a letter or digit.</source>
        <translation>请使用字母、数字、点、连字符和下划线，最多 64 个字符，以字母或数字开头。</translation>
    </message>
    <message>
        <source>Use one of {known}.</source>
        <translation>请使用 {known} 之一。</translation>
    </message>
    <message>
        <source>Use one of {names}.</source>
        <translation>请使用 {names} 之一。</translation>
    </message>
    <message>
        <source>Use the connection in a notebook or another program</source>
        <translation>在笔记本或其他程序中使用此连接</translation>
    </message>
    <message>
        <source>Use the keyring or a passphrase file (FRAMER_DESK_VAULT), or set client_secret_env.</source>
        <translation>请使用密钥环或口令文件（FRAMER_DESK_VAULT），或设置 client_secret_env。</translation>
    </message>
    <message>
        <source>Use the keyring or a passphrase file (FRAMER_DESK_VAULT), or set private_key_file.</source>
        <translation>请使用密钥环或口令文件（FRAMER_DESK_VAULT），或设置 private_key_file。</translation>
    </message>
    <message>
        <source>Use this address</source>
        <translation>使用此地址</translation>
    </message>
    <message>
        <source>Use this connection somewhere else</source>
        <translation>在别处使用此连接</translation>
    </message>
    <message>
        <source>Use your Framer API key, or the OAuth details from your developer console.</source>
        <translation>使用 Framer API 密钥，或开发者控制台中的 OAuth 信息。</translation>
    </message>
    <message>
        <source>Use {allowed}.</source>
        <translation>请使用 {allowed}。</translation>
    </message>
    <message>
        <source>Used at an unusual hour</source>
        <translation>在不寻常的时间使用</translation>
    </message>
    <message>
        <source>User info</source>
        <translation>用户信息</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>有效至</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Value of {name}</source>
        <translation>{name} 的值</translation>
    </message>
    <message>
        <source>Variable</source>
        <translation>变量</translation>
    </message>
    <message>
        <source>Variables</source>
        <translation>变量</translation>
    </message>
    <message>
        <source>Variables in a file you choose.</source>
        <translation>在所选文件中的变量。</translation>
    </message>
    <message>
        <source>Variables of the query</source>
        <translation>查询的变量</translation>
    </message>
    <message>
        <source>Vault</source>
        <translation>保险库</translation>
    </message>
    <message>
        <source>Versions, settings, a self-test and the log, for whoever helps you. No token, no secret.</source>
        <translation>版本、设置、自检和日志，供协助者使用。不含令牌和秘密。</translation>
    </message>
    <message>
        <source>Views of the answer</source>
        <translation>响应视图</translation>
    </message>
    <message>
        <source>Wait a moment, then try again.</source>
        <translation>请稍等，然后重试。</translation>
    </message>
    <message>
        <source>Wait for a server to answer the call</source>
        <translation>等待服务器接通</translation>
    </message>
    <message>
        <source>Wait for how it ends.</source>
        <translation>请等待结果。</translation>
    </message>
    <message>
        <source>Wait for the answer</source>
        <translation>等待响应</translation>
    </message>
    <message>
        <source>Wait for the browser</source>
        <translation>等待浏览器</translation>
    </message>
    <message>
        <source>Wait for the next part of an answer</source>
        <translation>等待响应的下一部分</translation>
    </message>
    <message>
        <source>Wait for you to allow access</source>
        <translation>等待允许访问</translation>
    </message>
    <message>
        <source>Wait for you to enter it</source>
        <translation>等待输入</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等待</translation>
    </message>
    <message>
        <source>Waiting for the answer</source>
        <translation>等待响应</translation>
    </message>
    <message>
        <source>Waiting for you to allow access</source>
        <translation>等待允许访问</translation>
    </message>
    <message>
        <source>Waiting for you to enter the code</source>
        <translation>等待输入代码</translation>
    </message>
    <message>
        <source>Waiting {count} s</source>
        <translation>等待 {count} 秒</translation>
    </message>
    <message>
        <source>Warnings too</source>
        <translation>包括警告</translation>
    </message>
    <message>
        <source>Way to sign in: authorization_code, device_code, ...</source>
        <translation>登录方式：authorization_code、device_code 等</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>变化内容</translation>
    </message>
    <message>
        <source>What could not be taken over</source>
        <translation>无法导入的内容</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>发生的事情</translation>
    </message>
    <message>
        <source>What is a client ID?</source>
        <translation>什么是客户端 ID？</translation>
    </message>
    <message>
        <source>What is exported</source>
        <translation>导出的内容</translation>
    </message>
    <message>
        <source>What is kept</source>
        <translation>保存的内容</translation>
    </message>
    <message>
        <source>What is said of new versions has to be signed with this key.</source>
        <translation>关于新版本的说明必须用此密钥签名。</translation>
    </message>
    <message>
        <source>What is signed in here goes on working. Other programs wait until it is unlocked.</source>
        <translation>这里已登录的继续可用。其他程序要等到解锁。</translation>
    </message>
    <message>
        <source>What is the difference?</source>
        <translation>有什么区别？</translation>
    </message>
    <message>
        <source>What it lets you do.</source>
        <translation>它允许做什么。</translation>
    </message>
    <message>
        <source>What it lets you do. One of the API’s scopes is missing.</source>
        <translation>它允许做什么。缺少 API 的 1 个 scope。</translation>
    </message>
    <message>
        <source>What it lets you do. {n} of the API’s scopes are missing.</source>
        <translation>它允许做什么。缺少 API 的 {n} 个 scope。</translation>
    </message>
    <message>
        <source>What it lets you do. {n} you asked for were not granted.</source>
        <translation>它允许做什么。请求的 {n} 个未被授予。</translation>
    </message>
    <message>
        <source>What its API offers has changed</source>
        <translation>API 提供的内容有变化</translation>
    </message>
    <message>
        <source>What kind of content it carries.</source>
        <translation>它承载的内容类型。</translation>
    </message>
    <message>
        <source>What kind of token it is.</source>
        <translation>令牌类型。</translation>
    </message>
    <message>
        <source>What the API sets, in the vault, until you sign out</source>
        <translation>API 设置的内容，保存在保险库中，直到退出登录</translation>
    </message>
    <message>
        <source>What this notebook may do</source>
        <translation>此笔记本可以做什么</translation>
    </message>
    <message>
        <source>What to choose from</source>
        <translation>从哪里选择</translation>
    </message>
    <message>
        <source>What was said about a new version is not signed with your key, so it was not read.</source>
        <translation>关于新版本的说明没有用所设的密钥签名，因此没有读取。</translation>
    </message>
    <message>
        <source>What was sent, and what came back</source>
        <translation>发送和收到的内容</translation>
    </message>
    <message>
        <source>What worked before may not work any more</source>
        <translation>以前可用的可能不再可用</translation>
    </message>
    <message>
        <source>What worked before may not work any more ({count}):</source>
        <translation>以前可用的可能不再可用（{count}）：</translation>
    </message>
    <message>
        <source>What would you like to connect?</source>
        <translation>想连接什么？</translation>
    </message>
    <message>
        <source>What would you like to do?</source>
        <translation>想做什么？</translation>
    </message>
    <message>
        <source>What you send here, on the command line or in notebooks is listed, without tokens and bodies.</source>
        <translation>在这里、命令行或笔记本中发送的请求会列出，不含令牌和正文。</translation>
    </message>
    <message>
        <source>What you typed there came along to this computer, and was ignored.</source>
        <translation>在那里输入的内容也传到了本机，已忽略。</translation>
    </message>
    <message>
        <source>What your account may do.</source>
        <translation>账号可以做什么。</translation>
    </message>
    <message>
        <source>What your account may use.</source>
        <translation>账号可以使用什么。</translation>
    </message>
    <message>
        <source>When the server says so</source>
        <translation>当服务器说明时</translation>
    </message>
    <message>
        <source>When you sign out</source>
        <translation>退出登录时</translation>
    </message>
    <message>
        <source>Where a device code is asked for (RFC 8628)</source>
        <translation>请求设备代码的地方（RFC 8628）</translation>
    </message>
    <message>
        <source>Where a request is left first (RFC 9126)</source>
        <translation>先存放请求的地方（RFC 9126）</translation>
    </message>
    <message>
        <source>Where a token&apos;s state is asked (RFC 7662)</source>
        <translation>查询令牌状态的地方（RFC 7662）</translation>
    </message>
    <message>
        <source>Where codes become tokens (RFC 6749 section 3.2)</source>
        <translation>代码变成令牌的地方（RFC 6749 第 3.2 节）</translation>
    </message>
    <message>
        <source>Where do you have an account?</source>
        <translation>在哪里有账号？</translation>
    </message>
    <message>
        <source>Where is the description of this API?</source>
        <translation>此 API 的描述在哪里？</translation>
    </message>
    <message>
        <source>Where secrets are kept</source>
        <translation>秘密保存在哪里</translation>
    </message>
    <message>
        <source>Where the API is, who is signed in and what the token allows.</source>
        <translation>API 的位置、登录者以及令牌允许的内容。</translation>
    </message>
    <message>
        <source>Where the answer comes in; port 0 = any free one</source>
        <translation>响应到达的地方；端口 0 表示任意空闲端口</translation>
    </message>
    <message>
        <source>Where the browser goes to ask for consent (RFC 6749 section 3.1)</source>
        <translation>浏览器请求同意的地方（RFC 6749 第 3.1 节）</translation>
    </message>
    <message>
        <source>Where the token comes from</source>
        <translation>令牌来自哪里</translation>
    </message>
    <message>
        <source>Where to save it</source>
        <translation>保存位置</translation>
    </message>
    <message>
        <source>Where tokens are revoked (RFC 7009)</source>
        <translation>撤销令牌的地方（RFC 7009）</translation>
    </message>
    <message>
        <source>Where you sign in. Its description fills in the rest.</source>
        <translation>您登录的地方。其余由它的描述填写。</translation>
    </message>
    <message>
        <source>Where your browser will go</source>
        <translation>浏览器将前往的地方</translation>
    </message>
    <message>
        <source>Whether the new one works for {name} could not be told, so the old one stays. {reason}</source>
        <translation>无法判断新的对 {name} 是否有效，因此保留旧的。{reason}</translation>
    </message>
    <message>
        <source>Whether the server has checked that address.</source>
        <translation>服务器是否核实过该地址。</translation>
    </message>
    <message>
        <source>Which account?</source>
        <translation>哪个账号？</translation>
    </message>
    <message>
        <source>Which key signed it. Found in the server’s key list.</source>
        <translation>由哪个密钥签名。在服务器的密钥列表中已找到。</translation>
    </message>
    <message>
        <source>Which operations there are</source>
        <translation>有哪些操作</translation>
    </message>
    <message>
        <source>Which token</source>
        <translation>哪个令牌</translation>
    </message>
    <message>
        <source>Who acts on your behalf.</source>
        <translation>谁代为操作。</translation>
    </message>
    <message>
        <source>Who is signed in</source>
        <translation>登录者是谁</translation>
    </message>
    <message>
        <source>Who issued it. Matches the sign-in server.</source>
        <translation>由谁签发。与登录服务器一致。</translation>
    </message>
    <message>
        <source>Who issued it. This is not the sign-in server.</source>
        <translation>由谁签发。不是该登录服务器。</translation>
    </message>
    <message>
        <source>Who may accept it.</source>
        <translation>谁可以接受它。</translation>
    </message>
    <message>
        <source>Who may accept it. This API only.</source>
        <translation>谁可以接受它。仅此 API。</translation>
    </message>
    <message>
        <source>Who may accept it: {n} places.</source>
        <translation>谁可以接受它：{n} 处。</translation>
    </message>
    <message>
        <source>Who may read it. This app only.</source>
        <translation>谁可以读取它。仅本应用。</translation>
    </message>
    <message>
        <source>Who the account is (OpenID Connect Core 5.3)</source>
        <translation>账号属于谁（OpenID Connect Core 5.3）</translation>
    </message>
    <message>
        <source>Whoever copies it can pass for this app.</source>
        <translation>复制它的人可以冒充本应用。</translation>
    </message>
    <message>
        <source>Whoever has the code can act as you until the token ends.</source>
        <translation>持有该代码的人在令牌到期前可以以此身份操作。</translation>
    </message>
    <message>
        <source>Whom an assertion is for (jwt_bearer); the issuer unless set</source>
        <translation>断言针对谁（jwt_bearer）；未设置时为 issuer</translation>
    </message>
    <message>
        <source>Whom an assertion speaks for (jwt_bearer); the client ID unless set</source>
        <translation>断言代表谁（jwt_bearer）；未设置时为客户端 ID</translation>
    </message>
    <message>
        <source>With its public keys the app checks that the server signed the tokens.</source>
        <translation>应用用它的公钥检查令牌是否由服务器签名。</translation>
    </message>
    <message>
        <source>With several sign-in servers, answers of one could pass for answers of another.</source>
        <translation>有多个登录服务器时，一个的响应可能被当作另一个的。</translation>
    </message>
    <message>
        <source>With the token in it</source>
        <translation>包含令牌</translation>
    </message>
    <message>
        <source>With this connection’s own secret, key or certificate; nobody has to allow it</source>
        <translation>用此连接自己的密钥或证书；无需任何人允许</translation>
    </message>
    <message>
        <source>Without a command the window opens. Unofficial: not made by or affiliated with Framer.</source>
        <translation>不带命令则打开窗口。非官方：并非由 Framer 制作，与其无关。</translation>
    </message>
    <message>
        <source>Without a port, a free one is used each time</source>
        <translation>不写端口时每次使用空闲端口</translation>
    </message>
    <message>
        <source>Without a value the API takes {value}.</source>
        <translation>没有值时 API 使用 {value}。</translation>
    </message>
    <message>
        <source>Word before it</source>
        <translation>前缀</translation>
    </message>
    <message>
        <source>Word before the API key: Bearer in Authorization unless set; none for no word</source>
        <translation>API 密钥的前缀：未设置时 Authorization 中为 Bearer；none 表示不加</translation>
    </message>
    <message>
        <source>Works from {at} on.</source>
        <translation>自 {at} 起有效。</translation>
    </message>
    <message>
        <source>Wrap lines</source>
        <translation>自动换行</translation>
    </message>
    <message>
        <source>Write a message, then Enter</source>
        <translation>输入消息，然后按 Enter</translation>
    </message>
    <message>
        <source>Write a path, as in /v1/me, or a whole address that starts with https://.</source>
        <translation>请写路径，例如 /v1/me，或以 https:// 开头的完整地址。</translation>
    </message>
    <message>
        <source>Write each as NAME = &quot;VALUE&quot; below [params].</source>
        <translation>请在 [params] 下写成 名称 = &quot;值&quot;。</translation>
    </message>
    <message>
        <source>Write each line as NAME=VALUE, the value in quotes if it holds spaces.</source>
        <translation>每行写成 名称=值，值中有空格时加引号。</translation>
    </message>
    <message>
        <source>Write each parameter as NAME=VALUE.</source>
        <translation>每个参数写成 名称=值。</translation>
    </message>
    <message>
        <source>Write format = {format}, or leave it out.</source>
        <translation>请写 format = {format}，或去掉它。</translation>
    </message>
    <message>
        <source>Write it as &apos;Name: value&apos;.</source>
        <translation>请写成“名称: 值”。</translation>
    </message>
    <message>
        <source>Write it as http://host:port, in the connection or in HTTPS_PROXY and ALL_PROXY.</source>
        <translation>请在连接、HTTPS_PROXY 或 ALL_PROXY 中写成 http://host:port。</translation>
    </message>
    <message>
        <source>Write it as in $.items[0].name or $..id.</source>
        <translation>写法如 $.items[0].name 或 $..id。</translation>
    </message>
    <message>
        <source>Write it as in: status == 200, header content-type includes json, jsonpath $.name == Ada.</source>
        <translation>写法如：status == 200、header content-type includes json、jsonpath $.name == Ada。</translation>
    </message>
    <message>
        <source>Write it as {example}</source>
        <translation>写法如 {example}</translation>
    </message>
    <message>
        <source>Write it into http-client.env.json.</source>
        <translation>请写入 http-client.env.json。</translation>
    </message>
    <message>
        <source>Write it without one: openssl pkey -in KEY -out NEW, in a folder that only you can read.</source>
        <translation>请去掉口令：openssl pkey -in 密钥 -out 新文件，并放在只有自己能读的文件夹中。</translation>
    </message>
    <message>
        <source>Write one as in: GET /v1/me</source>
        <translation>写法如：GET /v1/me</translation>
    </message>
    <message>
        <source>Write them as in {example}, or leave them out.</source>
        <translation>写法如 {example}，或去掉它们。</translation>
    </message>
    <message>
        <source>Wrote 1 request to {path}.</source>
        <translation>已将 1 个请求写入 {path}。</translation>
    </message>
    <message>
        <source>Wrote {count} requests to {path}.</source>
        <translation>已把 {count} 个请求写入 {path}。</translation>
    </message>
    <message>
        <source>Wrote {file}. It holds no secret.</source>
        <translation>已写入 {file}。其中没有秘密。</translation>
    </message>
    <message>
        <source>Wrote {path}, and added it to .gitignore.</source>
        <translation>已写入 {path}，并加入 .gitignore。</translation>
    </message>
    <message>
        <source>Wrote {path}.</source>
        <translation>已写入 {path}。</translation>
    </message>
    <message>
        <source>Wrote {path}. It names the servers of your connections, and holds no token and no secret.</source>
        <translation>已写入 {path}。其中有连接的服务器名称，没有令牌和秘密。</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>Yes, by itself</source>
        <translation>是，自动</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>昨天</translation>
    </message>
    <message>
        <source>You allowed access</source>
        <translation>已允许访问</translation>
    </message>
    <message>
        <source>You answered in your browser</source>
        <translation>已在浏览器中应答</translation>
    </message>
    <message>
        <source>You approve them in the browser</source>
        <translation>在浏览器中批准</translation>
    </message>
    <message>
        <source>You are asking for</source>
        <translation>正在请求</translation>
    </message>
    <message>
        <source>You are not allowed to use {path}.</source>
        <translation>没有使用 {path} 的权限。</translation>
    </message>
    <message>
        <source>You are not signed in</source>
        <translation>未登录</translation>
    </message>
    <message>
        <source>You are not signed in to {name}.</source>
        <translation>未登录 {name}。</translation>
    </message>
    <message>
        <source>You are offline. Framer Desk tries again when the network returns.</source>
        <translation>当前离线。网络恢复后 Framer Desk 会重试。</translation>
    </message>
    <message>
        <source>You are offline. Your token has expired and is renewed when the network returns.</source>
        <translation>当前离线。令牌已过期，网络恢复后会续期。</translation>
    </message>
    <message>
        <source>You are signed in</source>
        <translation>已登录</translation>
    </message>
    <message>
        <source>You are signed out. Nothing of this account is kept on this computer.</source>
        <translation>已退出登录。本机不再保留此账号的任何内容。</translation>
    </message>
    <message>
        <source>You can close this tab.</source>
        <translation>此标签页可以关闭。</translation>
    </message>
    <message>
        <source>You decide in a browser on any device what to allow</source>
        <translation>在任意设备的浏览器中决定允许什么</translation>
    </message>
    <message>
        <source>You decide in your browser what to allow</source>
        <translation>在浏览器中决定允许什么</translation>
    </message>
    <message>
        <source>You did not allow access</source>
        <translation>没有允许访问</translation>
    </message>
    <message>
        <source>You did not allow access. Nothing was shared.</source>
        <translation>没有允许访问。未共享任何内容。</translation>
    </message>
    <message>
        <source>You did not allow {scopes}, so there is no token for it.</source>
        <translation>没有允许 {scopes}，因此没有对应的令牌。</translation>
    </message>
    <message>
        <source>You logged in as was asked for: {acr}</source>
        <translation>已按要求登录：{acr}</translation>
    </message>
    <message>
        <source>You logged in by {acr}, not as was asked for.</source>
        <translation>以 {acr} 登录，不符合要求。</translation>
    </message>
    <message>
        <source>You said that it was you.</source>
        <translation>已确认是本人。</translation>
    </message>
    <message>
        <source>You sign in and allow access</source>
        <translation>登录并允许访问</translation>
    </message>
    <message>
        <source>You sign in with your browser. Framer Desk never sees your password, and keeps the key it receives in this computer&apos;s keyring.</source>
        <translation>用浏览器登录。Framer Desk 从不看到密码，收到的密钥保存在本机密钥环中。</translation>
    </message>
    <message>
        <source>You signed in {at}.</source>
        <translation>登录于 {at}。</translation>
    </message>
    <message>
        <source>You stopped this after {size}. What came until then is shown.</source>
        <translation>在 {size} 后停止。显示到那时为止收到的内容。</translation>
    </message>
    <message>
        <source>Your account’s permanent ID.</source>
        <translation>账号的永久 ID。</translation>
    </message>
    <message>
        <source>Your answer arrived and Framer Desk is still at it. Look at Framer Desk for how it ends.</source>
        <translation>响应已到达，Framer Desk 仍在处理。结果请看 Framer Desk。</translation>
    </message>
    <message>
        <source>Your browser is open: continue there. The cell goes on by itself.</source>
        <translation>浏览器已打开：请在那里继续。单元格会自动继续。</translation>
    </message>
    <message>
        <source>Your browser opens when you press Continue</source>
        <translation>点“继续”后打开浏览器</translation>
    </message>
    <message>
        <source>Your browser talks to the sign-in server alone. Framer Desk does not see it.</source>
        <translation>浏览器只与登录服务器通信。Framer Desk 看不到。</translation>
    </message>
    <message>
        <source>Your data</source>
        <translation>我的数据</translation>
    </message>
    <message>
        <source>Your details were last changed {at}.</source>
        <translation>资料最后修改于 {at}。</translation>
    </message>
    <message>
        <source>Your e-mail address.</source>
        <translation>邮箱地址。</translation>
    </message>
    <message>
        <source>Your first name.</source>
        <translation>名。</translation>
    </message>
    <message>
        <source>Your language.</source>
        <translation>语言。</translation>
    </message>
    <message>
        <source>Your last name.</source>
        <translation>姓。</translation>
    </message>
    <message>
        <source>Your name.</source>
        <translation>姓名。</translation>
    </message>
    <message>
        <source>Your own unless you choose.</source>
        <translation>未选择时为默认浏览器。</translation>
    </message>
    <message>
        <source>Your request was fine.</source>
        <translation>请求没有问题。</translation>
    </message>
    <message>
        <source>Your requests have used it up, so this one waits. It is sent in **{length}**.</source>
        <translation>请求已用完限额，因此此请求正在等待。将在 **{length}** 后发送。</translation>
    </message>
    <message>
        <source>Your secrets are sealed with a passphrase, and none was given.</source>
        <translation>秘密已用口令封存，但没有给出口令。</translation>
    </message>
    <message>
        <source>Your session at the server.</source>
        <translation>在服务器上的会话。</translation>
    </message>
    <message>
        <source>Your sign-in has ended.</source>
        <translation>登录已结束。</translation>
    </message>
    <message>
        <source>Your sign-in has ended. The server no longer accepts the refresh token.</source>
        <translation>登录已结束。服务器不再接受刷新令牌。</translation>
    </message>
    <message>
        <source>Your sign-in to {name} has ended and can&apos;t be renewed.</source>
        <translation>{name} 的登录已结束，无法续期。</translation>
    </message>
    <message>
        <source>Your time zone.</source>
        <translation>时区。</translation>
    </message>
    <message>
        <source>Your token does not allow it, so the request was not sent. You can ask for it in the browser.</source>
        <translation>令牌不允许，因此没有发送请求。可在浏览器中请求该权限。</translation>
    </message>
    <message>
        <source>Your token has expired, and the server did not answer. The next try is at {time}.</source>
        <translation>令牌已过期，且服务器没有应答。下次尝试于 {time}。</translation>
    </message>
    <message>
        <source>Your token has expired.</source>
        <translation>令牌已过期。</translation>
    </message>
    <message>
        <source>Your tokens lie in a file that is sealed with it.</source>
        <translation>令牌保存在用它封存的文件中。</translation>
    </message>
    <message>
        <source>\u wants four hexadecimal digits</source>
        <translation>\u 需要四个十六进制数字</translation>
    </message>
    <message>
        <source>`Authorization: Bearer •••` The token of {name} is added when the request is sent. It never goes to a host that isn&apos;t this connection&apos;s.</source>
        <translation>`Authorization: Bearer •••` 发送请求时会附加 {name} 的令牌。它绝不会发往不属于此连接的主机。</translation>
    </message>
    <message>
        <source>a backslash inside quotes is written \\</source>
        <translation>引号内的反斜杠写作 \\</translation>
    </message>
    <message>
        <source>a colon is missing after the name</source>
        <translation>名称后缺少冒号</translation>
    </message>
    <message>
        <source>a comma or a closing bracket is missing here</source>
        <translation>这里缺少逗号或右括号</translation>
    </message>
    <message>
        <source>a field of a form with files (repeatable)</source>
        <translation>带文件表单的字段（可重复）</translation>
    </message>
    <message>
        <source>a file, a folder of Bruno&apos;s, or - for standard input</source>
        <translation>文件、Bruno 文件夹，或用 - 表示标准输入</translation>
    </message>
    <message>
        <source>a language such as de or pt-BR, or system</source>
        <translation>语言，例如 de 或 pt-BR，或 system</translation>
    </message>
    <message>
        <source>a line break or tab inside quotes is written \n or \t</source>
        <translation>引号内的换行或制表符写作 \n 或 \t</translation>
    </message>
    <message>
        <source>a list of texts</source>
        <translation>文本列表</translation>
    </message>
    <message>
        <source>a name in double quotes is missing here</source>
        <translation>这里缺少双引号中的名称</translation>
    </message>
    <message>
        <source>a new token, and it works</source>
        <translation>新令牌，且有效</translation>
    </message>
    <message>
        <source>a number from 0.001 to 100000, such as 5</source>
        <translation>0.001 到 100000 的数字，例如 5</translation>
    </message>
    <message>
        <source>a parameter can&apos;t be read: {why}</source>
        <translation>无法读取某个参数：{why}</translation>
    </message>
    <message>
        <source>a parameter has no name</source>
        <translation>某个参数没有名称</translation>
    </message>
    <message>
        <source>a parameter is no object</source>
        <translation>某个参数不是对象</translation>
    </message>
    <message>
        <source>a secret; give its value when it is asked for, or in a private environment file</source>
        <translation>秘密；请在询问时或在私有环境文件中给出其值</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>a value for a parameter: of the path, the query, a header (repeatable)</source>
        <translation>参数值：路径、查询或标头（可重复）</translation>
    </message>
    <message>
        <source>a value is missing here</source>
        <translation>这里缺少值</translation>
    </message>
    <message>
        <source>a whole number from {low} to {high}</source>
        <translation>{low} 到 {high} 的整数</translation>
    </message>
    <message>
        <source>a word, such as Bearer</source>
        <translation>一个词，例如 Bearer</translation>
    </message>
    <message>
        <source>about 5 seconds</source>
        <translation>约 5 秒</translation>
    </message>
    <message>
        <source>access token</source>
        <translation>访问令牌</translation>
    </message>
    <message>
        <source>add a connection from a TOML file</source>
        <translation>从 TOML 文件添加连接</translation>
    </message>
    <message>
        <source>add a connection; contacts nobody</source>
        <translation>添加连接；不联系任何人</translation>
    </message>
    <message>
        <source>add a header</source>
        <translation>添加标头</translation>
    </message>
    <message>
        <source>address of an API, a sign-in server, or one of their documents</source>
        <translation>API、登录服务器或其文档的地址</translation>
    </message>
    <message>
        <source>after {time}</source>
        <translation>{time} 之后</translation>
    </message>
    <message>
        <source>agreeing on encryption</source>
        <translation>正在协商加密</translation>
    </message>
    <message>
        <source>also look at the .http files below this folder (repeatable)</source>
        <translation>也查看此文件夹下的 .http 文件（可重复）</translation>
    </message>
    <message>
        <source>also take the final address from standard input</source>
        <translation>也从标准输入读取最终地址</translation>
    </message>
    <message>
        <source>also those that were you, and those resolved</source>
        <translation>也包括自己的和已解决的</translation>
    </message>
    <message>
        <source>an Ed25519 public key in base64, or nothing</source>
        <translation>base64 格式的 Ed25519 公钥，或留空</translation>
    </message>
    <message>
        <source>an OpenAPI 3 or Swagger 2.0 description, in JSON or YAML</source>
        <translation>JSON 或 YAML 格式的 OpenAPI 3 或 Swagger 2.0 描述</translation>
    </message>
    <message>
        <source>an address without {mark}</source>
        <translation>不含 {mark} 的地址</translation>
    </message>
    <message>
        <source>an entry is there twice</source>
        <translation>某项出现了两次</translation>
    </message>
    <message>
        <source>an environment of http-client.env.json</source>
        <translation>http-client.env.json 中的环境</translation>
    </message>
    <message>
        <source>an https address, or nothing</source>
        <translation>https 地址，或留空</translation>
    </message>
    <message>
        <source>an operation of the API&apos;s description</source>
        <translation>API 描述中的操作</translation>
    </message>
    <message>
        <source>an unknown time</source>
        <translation>时间未知</translation>
    </message>
    <message>
        <source>and enter this code, or compare it</source>
        <translation>并输入此代码，或核对它</translation>
    </message>
    <message>
        <source>and enter this code, or compare it:</source>
        <translation>并输入此代码，或核对它：</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>以及另外 {count} 项</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>响应</translation>
    </message>
    <message>
        <source>any field; see fields</source>
        <translation>任意字段；见 fields</translation>
    </message>
    <message>
        <source>as CSV</source>
        <translation>输出 CSV</translation>
    </message>
    <message>
        <source>as JSON</source>
        <translation>输出 JSON</translation>
    </message>
    <message>
        <source>as JSON, an object a line</source>
        <translation>输出 JSON，每行一个对象</translation>
    </message>
    <message>
        <source>as JSON, without secrets</source>
        <translation>输出 JSON，不含秘密</translation>
    </message>
    <message>
        <source>as set</source>
        <translation>按设置</translation>
    </message>
    <message>
        <source>as {name}, {n} scopes, checked and stored</source>
        <translation>作为 {name}，{n} 个 scope，已检查并保存</translation>
    </message>
    <message>
        <source>ask for a login this fresh</source>
        <translation>要求这么新的登录</translation>
    </message>
    <message>
        <source>ask for an answer that is not compressed</source>
        <translation>要求未压缩的响应</translation>
    </message>
    <message>
        <source>ask for this kind of login</source>
        <translation>要求此类登录</translation>
    </message>
    <message>
        <source>ask for this permission (repeatable)</source>
        <translation>请求此权限（可重复）</translation>
    </message>
    <message>
        <source>ask the server what it thinks of the token</source>
        <translation>询问服务器对令牌的看法</translation>
    </message>
    <message>
        <source>assertion</source>
        <translation>断言</translation>
    </message>
    <message>
        <source>at least {limit}</source>
        <translation>至少 {limit}</translation>
    </message>
    <message>
        <source>at most so many; 100 by default</source>
        <translation>最多这么多；默认 100</translation>
    </message>
    <message>
        <source>at most so many; without it, 100 in the table</source>
        <translation>最多这么多；不给出时表格中为 100</translation>
    </message>
    <message>
        <source>at most {limit}</source>
        <translation>最多 {limit}</translation>
    </message>
    <message>
        <source>back to its default</source>
        <translation>恢复默认值</translation>
    </message>
    <message>
        <source>bash, zsh, fish or powershell; names lists the connections</source>
        <translation>bash、zsh、fish 或 powershell；names 列出连接</translation>
    </message>
    <message>
        <source>begin anew with what the API said</source>
        <translation>按 API 所说重新开始</translation>
    </message>
    <message>
        <source>below the API address, or a whole address</source>
        <translation>API 地址之下的路径，或完整地址</translation>
    </message>
    <message>
        <source>below the API address, or a whole ws:// address</source>
        <translation>API 地址之下的路径，或完整的 ws:// 地址</translation>
    </message>
    <message>
        <source>by Framer Desk</source>
        <translation>由 Framer Desk</translation>
    </message>
    <message>
        <source>can&apos;t do PKCE with S256, so signing in is refused</source>
        <translation>不支持 PKCE 的 S256，因此拒绝登录</translation>
    </message>
    <message>
        <source>cell {number}</source>
        <translation>单元格 {number}</translation>
    </message>
    <message>
        <source>cell {number}, output</source>
        <translation>单元格 {number}，输出</translation>
    </message>
    <message>
        <source>change a secret, or end every sign-in of a connection</source>
        <translation>更换秘密，或结束连接的所有登录</translation>
    </message>
    <message>
        <source>change fields of a connection</source>
        <translation>修改连接的字段</translation>
    </message>
    <message>
        <source>changes takes the name of a connection or --file OLD NEW, one of them.</source>
        <translation>changes 接受连接名称或 --file 旧 新，二者之一。</translation>
    </message>
    <message>
        <source>characters</source>
        <translation>个字符</translation>
    </message>
    <message>
        <source>check that everything Framer Desk needs works here</source>
        <translation>检查 Framer Desk 所需的一切在此是否正常</translation>
    </message>
    <message>
        <source>client certificate and key (PEM)</source>
        <translation>客户端证书和密钥（PEM）</translation>
    </message>
    <message>
        <source>client secret</source>
        <translation>客户端密钥</translation>
    </message>
    <message>
        <source>code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>colours of the window</source>
        <translation>窗口颜色</translation>
    </message>
    <message>
        <source>command line</source>
        <translation>命令行</translation>
    </message>
    <message>
        <source>compare two descriptions of an API</source>
        <translation>比较两份 API 描述</translation>
    </message>
    <message>
        <source>connect({name}, scopes={scopes})</source>
        <translation>connect({name}, scopes={scopes})</translation>
    </message>
    <message>
        <source>connecting</source>
        <translation>正在连接</translation>
    </message>
    <message>
        <source>connections (.toml) and requests (.http)</source>
        <translation>连接（.toml）和请求（.http）</translation>
    </message>
    <message>
        <source>copy a connection or a preset under a new name</source>
        <translation>以新名称复制连接或预设</translation>
    </message>
    <message>
        <source>could not check</source>
        <translation>无法检查</translation>
    </message>
    <message>
        <source>counted when sent</source>
        <translation>发送时计算</translation>
    </message>
    <message>
        <source>curl or Python for one request.</source>
        <translation>单个请求的 curl 或 Python。</translation>
    </message>
    <message>
        <source>deprecated</source>
        <translation>已弃用</translation>
    </message>
    <message>
        <source>deprecated {date}</source>
        <translation>{date} 弃用</translation>
    </message>
    <message>
        <source>device code</source>
        <translation>设备代码</translation>
    </message>
    <message>
        <source>done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>draw the window into a PNG file and end</source>
        <translation>把窗口画成 PNG 文件后结束</translation>
    </message>
    <message>
        <source>en</source>
        <translation>zh-CN</translation>
    </message>
    <message>
        <source>end every sign-in and erase all that is kept here</source>
        <translation>结束所有登录，并抹掉这里保存的一切</translation>
    </message>
    <message>
        <source>end it at the server, where it can be, and here</source>
        <translation>尽可能在服务器端结束，并在本机结束</translation>
    </message>
    <message>
        <source>end the running one</source>
        <translation>结束正在运行的</translation>
    </message>
    <message>
        <source>end them in the account&apos;s pages at the provider, or wait until their tokens are over</source>
        <translation>请在提供方的账号页面结束它们，或等待令牌到期</translation>
    </message>
    <message>
        <source>ends {date}</source>
        <translation>{date} 终止</translation>
    </message>
    <message>
        <source>enter a code in a browser on any other device</source>
        <translation>在其他任意设备的浏览器中输入代码</translation>
    </message>
    <message>
        <source>entries</source>
        <translation>个条目</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>已过期</translation>
    </message>
    <message>
        <source>expired {time}</source>
        <translation>{time} 过期</translation>
    </message>
    <message>
        <source>expires {time}</source>
        <translation>{time} 到期</translation>
    </message>
    <message>
        <source>extra authorization parameter</source>
        <translation>额外授权参数</translation>
    </message>
    <message>
        <source>extra certificate authority (PEM)</source>
        <translation>额外证书颁发机构（PEM）</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>fastest {fastest} ms, median {median} ms, 95 % within {p95} ms, slowest {slowest} ms</source>
        <translation>最快 {fastest} 毫秒，中位 {median} 毫秒，95 % 在 {p95} 毫秒内，最慢 {slowest} 毫秒</translation>
    </message>
    <message>
        <source>files and folders; this folder</source>
        <translation>文件和文件夹；默认当前文件夹</translation>
    </message>
    <message>
        <source>find out from an address alone how to connect</source>
        <translation>仅凭地址查明如何连接</translation>
    </message>
    <message>
        <source>find tokens and secrets in clear in notebooks, requests and settings</source>
        <translation>在笔记本、请求和设置中查找明文令牌和秘密</translation>
    </message>
    <message>
        <source>for an unknown time</source>
        <translation>时间未知</translation>
    </message>
    <message>
        <source>forget all, or those of --profile; starred ones stay</source>
        <translation>清除全部，或 --profile 的；加星标的保留</translation>
    </message>
    <message>
        <source>forget all, or those of PROFILE, with their alerts</source>
        <translation>清除全部，或某连接的，连同其提醒</translation>
    </message>
    <message>
        <source>format of {profile} can&apos;t be {value}.</source>
        <translation>{profile} 的 format 不能是 {value}。</translation>
    </message>
    <message>
        <source>framer-desk accounts {profile} switch NAME</source>
        <translation>framer-desk accounts {profile} switch 名称</translation>
    </message>
    <message>
        <source>framer-desk alerts --all lists them.</source>
        <translation>framer-desk alerts --all 会列出它们。</translation>
    </message>
    <message>
        <source>framer-desk changes sandbox</source>
        <translation>framer-desk changes sandbox</translation>
    </message>
    <message>
        <source>framer-desk exec hands one over</source>
        <translation>framer-desk exec 会交出一个</translation>
    </message>
    <message>
        <source>framer-desk operations lists them.</source>
        <translation>framer-desk operations 会列出它们。</translation>
    </message>
    <message>
        <source>framer-desk operations sandbox, or framer-desk operations --file openapi.json</source>
        <translation>framer-desk operations sandbox，或 framer-desk operations --file openapi.json</translation>
    </message>
    <message>
        <source>framer-desk operations {profile} lists them; &quot;GET /path&quot; works too.</source>
        <translation>framer-desk operations {profile} 会列出它们；也可用 &quot;GET /path&quot;。</translation>
    </message>
    <message>
        <source>framer-desk profiles edit {name} --unset client_id, then register</source>
        <translation>framer-desk profiles edit {name} --unset client_id，然后注册</translation>
    </message>
    <message>
        <source>framer-desk profiles fields lists them.</source>
        <translation>framer-desk profiles fields 会列出它们。</translation>
    </message>
    <message>
        <source>framer-desk profiles lists them; framer-desk profiles add makes one.</source>
        <translation>framer-desk profiles 会列出它们；framer-desk profiles add 可新建。</translation>
    </message>
    <message>
        <source>framer-desk register {name}</source>
        <translation>framer-desk register {name}</translation>
    </message>
    <message>
        <source>framer-desk register {name} --again makes a new registration; sign in again then</source>
        <translation>framer-desk register {name} --again 会重新注册；然后重新登录</translation>
    </message>
    <message>
        <source>framer-desk rotate {name}</source>
        <translation>framer-desk rotate {name}</translation>
    </message>
    <message>
        <source>framer-desk rotate {name} --everywhere ends all of them, framer-desk refresh {name} renews one</source>
        <translation>framer-desk rotate {name} --everywhere 结束全部，framer-desk refresh {name} 续期一个</translation>
    </message>
    <message>
        <source>framer-desk rotate {name} --secret-stdin --test /path</source>
        <translation>framer-desk rotate {name} --secret-stdin --test /path</translation>
    </message>
    <message>
        <source>framer-desk rotate {name} --secret-stdin --test /path, with a path that the key may read</source>
        <translation>framer-desk rotate {name} --secret-stdin --test /path，路径须是该密钥可读的</translation>
    </message>
    <message>
        <source>framer-desk sandbox --help</source>
        <translation>framer-desk sandbox --help</translation>
    </message>
    <message>
        <source>framer-desk sandbox --stop</source>
        <translation>framer-desk sandbox --stop</translation>
    </message>
    <message>
        <source>framer-desk sandbox shows why.</source>
        <translation>framer-desk sandbox 会显示原因。</translation>
    </message>
    <message>
        <source>framer-desk signin {profile}</source>
        <translation>framer-desk signin {profile}</translation>
    </message>
    <message>
        <source>framer-desk signin {profile} (or --send-anyway)</source>
        <translation>framer-desk signin {profile}（或 --send-anyway）</translation>
    </message>
    <message>
        <source>framer-desk signin {profile} --token-stdin</source>
        <translation>framer-desk signin {profile} --token-stdin</translation>
    </message>
    <message>
        <source>framer-desk signin {profile} --token-stdin, with one that is good</source>
        <translation>framer-desk signin {profile} --token-stdin，并给出有效的令牌</translation>
    </message>
    <message>
        <source>framer-desk signin {profile} --token-stdin, with one that is good (or --send-anyway)</source>
        <translation>framer-desk signin {profile} --token-stdin，并给出有效的令牌（或 --send-anyway）</translation>
    </message>
    <message>
        <source>framer-desk signin {profile} {scopes} (or --send-anyway)</source>
        <translation>framer-desk signin {profile} {scopes}（或 --send-anyway）</translation>
    </message>
    <message>
        <source>framer-desk signin {profile} {words}</source>
        <translation>framer-desk signin {profile} {words}</translation>
    </message>
    <message>
        <source>free port</source>
        <translation>空闲端口</translation>
    </message>
    <message>
        <source>from discovery</source>
        <translation>来自查找</translation>
    </message>
    <message>
        <source>from the address</source>
        <translation>来自地址</translation>
    </message>
    <message>
        <source>from the body</source>
        <translation>来自正文</translation>
    </message>
    <message>
        <source>from the environment</source>
        <translation>来自环境</translation>
    </message>
    <message>
        <source>from then on: 30m, 2h, 7d, 2026-11-01 or 2026-11-01T08:00</source>
        <translation>从何时起：30m、2h、7d、2026-11-01 或 2026-11-01T08:00</translation>
    </message>
    <message>
        <source>from {connection}</source>
        <translation>来自 {connection}</translation>
    </message>
    <message>
        <source>further permissions</source>
        <translation>更多权限</translation>
    </message>
    <message>
        <source>get a token for this alone (repeatable)</source>
        <translation>只为此获取令牌（可重复）</translation>
    </message>
    <message>
        <source>get it at {page}, and compare the checksum</source>
        <translation>请在 {page} 获取，并核对校验和</translation>
    </message>
    <message>
        <source>get, store, erase or list; git and Docker say which</source>
        <translation>get、store、erase 或 list；由 git 和 Docker 指明</translation>
    </message>
    <message>
        <source>give up after this long</source>
        <translation>超过这么久就放弃</translation>
    </message>
    <message>
        <source>go on to the last page; prints the entries of all</source>
        <translation>一直翻到最后一页；打印所有条目</translation>
    </message>
    <message>
        <source>go on with those that come, until Ctrl-C</source>
        <translation>继续显示新的，直到 Ctrl-C</translation>
    </message>
    <message>
        <source>granted</source>
        <translation>已授予</translation>
    </message>
    <message>
        <source>hand the token to git or Docker, as their helper</source>
        <translation>作为助手把令牌交给 git 或 Docker</translation>
    </message>
    <message>
        <source>how it is signed</source>
        <translation>签名方式</translation>
    </message>
    <message>
        <source>how long nothing may come after the end of the input; 1 by default</source>
        <translation>输入结束后允许多久没有消息；默认 1</translation>
    </message>
    <message>
        <source>in a private window, for another account</source>
        <translation>在隐私窗口中，用于另一个账号</translation>
    </message>
    <message>
        <source>in all</source>
        <translation>总计</translation>
    </message>
    <message>
        <source>in the vault</source>
        <translation>在保险库中</translation>
    </message>
    <message>
        <source>in the vault, made for this app</source>
        <translation>在保险库中，为此应用生成</translation>
    </message>
    <message>
        <source>in this browser: {names}</source>
        <translation>在此浏览器中：{names}</translation>
    </message>
    <message>
        <source>in {minutes} min {seconds} s ({time})</source>
        <translation>{minutes} 分 {seconds} 秒后（{time}）</translation>
    </message>
    <message>
        <source>in {seconds} s</source>
        <translation>{seconds} 秒后</translation>
    </message>
    <message>
        <source>installed build</source>
        <translation>已安装的程序</translation>
    </message>
    <message>
        <source>into this file instead of standard output</source>
        <translation>写入此文件而不是标准输出</translation>
    </message>
    <message>
        <source>issued by a renewal</source>
        <translation>由续期签发</translation>
    </message>
    <message>
        <source>issued by a sign-in</source>
        <translation>由登录签发</translation>
    </message>
    <message>
        <source>it</source>
        <translation>它</translation>
    </message>
    <message>
        <source>it fits none of {count} forms; in the nearest, {words}</source>
        <translation>它不符合 {count} 种形式中的任何一种；最接近的一种中，{words}</translation>
    </message>
    <message>
        <source>it fits {count} forms, and should fit one</source>
        <translation>它符合 {count} 种形式，而应只符合一种</translation>
    </message>
    <message>
        <source>it has neither openapi nor swagger nor paths in it</source>
        <translation>其中没有 openapi、swagger 或 paths</translation>
    </message>
    <message>
        <source>it has template tags that only Insomnia knows</source>
        <translation>它有只有 Insomnia 认识的模板标签</translation>
    </message>
    <message>
        <source>it has {size} {what}, and should have at least {limit}</source>
        <translation>它有 {size} {what}，应至少有 {limit}</translation>
    </message>
    <message>
        <source>it has {size} {what}, and should have at most {limit}</source>
        <translation>它有 {size} {what}，应最多有 {limit}</translation>
    </message>
    <message>
        <source>it is dealt with</source>
        <translation>已处理</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>它是空的</translation>
    </message>
    <message>
        <source>it is larger than {limit} KB</source>
        <translation>它大于 {limit} KB</translation>
    </message>
    <message>
        <source>it is neither JSON nor YAML ({where})</source>
        <translation>它既不是 JSON 也不是 YAML（{where}）</translation>
    </message>
    <message>
        <source>it is nested too deeply</source>
        <translation>嵌套太深</translation>
    </message>
    <message>
        <source>it is no object</source>
        <translation>它不是对象</translation>
    </message>
    <message>
        <source>it is not UTF-8 text</source>
        <translation>它不是 UTF-8 文本</translation>
    </message>
    <message>
        <source>it is not in the description</source>
        <translation>描述中没有它</translation>
    </message>
    <message>
        <source>it is not written in UTF-8</source>
        <translation>它不是用 UTF-8 写的</translation>
    </message>
    <message>
        <source>it is written for Swagger {version}</source>
        <translation>它是为 Swagger {version} 写的</translation>
    </message>
    <message>
        <source>it is {actual}, and should be {kind}</source>
        <translation>它是 {actual}，应为 {kind}</translation>
    </message>
    <message>
        <source>it is {value}, and should be a multiple of {step}</source>
        <translation>它是 {value}，应为 {step} 的倍数</translation>
    </message>
    <message>
        <source>it is {value}, and should be one of {choices}</source>
        <translation>它是 {value}，应为 {choices} 之一</translation>
    </message>
    <message>
        <source>it is {value}, and should be {words}</source>
        <translation>它是 {value}，应为 {words}</translation>
    </message>
    <message>
        <source>it refers to {ref}, which is another document</source>
        <translation>它引用了另一个文档 {ref}</translation>
    </message>
    <message>
        <source>it refers to {ref}, which is no place in this document</source>
        <translation>它引用了 {ref}，文档中没有此位置</translation>
    </message>
    <message>
        <source>it refers to {ref}, which is not there</source>
        <translation>它引用了不存在的 {ref}</translation>
    </message>
    <message>
        <source>it should be {value}</source>
        <translation>它应为 {value}</translation>
    </message>
    <message>
        <source>it should not be like this</source>
        <translation>它不应是这样</translation>
    </message>
    <message>
        <source>it should not be there</source>
        <translation>它不应出现</translation>
    </message>
    <message>
        <source>it was me</source>
        <translation>是我</translation>
    </message>
    <message>
        <source>it was me: stay quiet about this cause</source>
        <translation>是我：不再提醒此原因</translation>
    </message>
    <message>
        <source>its aliases lead round in a circle</source>
        <translation>其别名形成循环</translation>
    </message>
    <message>
        <source>its aliases repeat too much</source>
        <translation>其别名重复过多</translation>
    </message>
    <message>
        <source>its body</source>
        <translation>它的正文</translation>
    </message>
    <message>
        <source>its body comes from standard input; it is left out</source>
        <translation>它的正文来自标准输入；已略去</translation>
    </message>
    <message>
        <source>its body has lines that .http files can&apos;t hold; it is left out</source>
        <translation>它的正文含有 .http 文件无法保存的行；已略去</translation>
    </message>
    <message>
        <source>its body has no content that can be read</source>
        <translation>它的正文没有可读取的内容</translation>
    </message>
    <message>
        <source>its body is no text; it is left out</source>
        <translation>它的正文不是文本；已略去</translation>
    </message>
    <message>
        <source>its name, email address or subject</source>
        <translation>它的名称、邮箱地址或主体</translation>
    </message>
    <message>
        <source>its name; by default that of the file</source>
        <translation>它的名称；默认为文件中的名称</translation>
    </message>
    <message>
        <source>its parameters are no list</source>
        <translation>它的参数不是列表</translation>
    </message>
    <message>
        <source>its scripts are left out</source>
        <translation>它的脚本已略去</translation>
    </message>
    <message>
        <source>its security</source>
        <translation>它的安全要求</translation>
    </message>
    <message>
        <source>keep it as a connection</source>
        <translation>保存为连接</translation>
    </message>
    <message>
        <source>keep it no longer</source>
        <translation>不再保存</translation>
    </message>
    <message>
        <source>keep the private key on stdin (PEM, JWK)</source>
        <translation>保存标准输入中的私钥（PEM、JWK）</translation>
    </message>
    <message>
        <source>key or token typed in</source>
        <translation>已输入密钥或令牌</translation>
    </message>
    <message>
        <source>left</source>
        <translation>剩余</translation>
    </message>
    <message>
        <source>less than {limit}</source>
        <translation>小于 {limit}</translation>
    </message>
    <message>
        <source>life of access tokens</source>
        <translation>访问令牌的有效期</translation>
    </message>
    <message>
        <source>lift a limit of your own</source>
        <translation>取消自己设置的限额</translation>
    </message>
    <message>
        <source>line {line}: {why}</source>
        <translation>第 {line} 行：{why}</translation>
    </message>
    <message>
        <source>list every field with its meaning</source>
        <translation>列出所有字段及其含义</translation>
    </message>
    <message>
        <source>list the accounts signed in, or switch between them</source>
        <translation>列出已登录的账号，或在它们之间切换</translation>
    </message>
    <message>
        <source>list the requests of window, command line and notebooks</source>
        <translation>列出窗口、命令行和笔记本的请求</translation>
    </message>
    <message>
        <source>list the requests that were sent, the latest first</source>
        <translation>列出已发送的请求，最新的在前</translation>
    </message>
    <message>
        <source>list what an API can do, and what the token may not</source>
        <translation>列出 API 能做什么，以及令牌不能做什么</translation>
    </message>
    <message>
        <source>list what can be started from</source>
        <translation>列出可以从哪里开始</translation>
    </message>
    <message>
        <source>list what looks suspicious, and why</source>
        <translation>列出可疑之处及原因</translation>
    </message>
    <message>
        <source>list, add, change and remove connections</source>
        <translation>列出、添加、修改和移除连接</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>已锁定</translation>
    </message>
    <message>
        <source>locked, needs {scopes}</source>
        <translation>已锁定，需要 {scopes}</translation>
    </message>
    <message>
        <source>longest wait a rate limit may ask for</source>
        <translation>速率限制最多可要求等待多久</translation>
    </message>
    <message>
        <source>look now, even if that was done today</source>
        <translation>立即查看，即使今天已查看过</translation>
    </message>
    <message>
        <source>looking up the address</source>
        <translation>正在查找地址</translation>
    </message>
    <message>
        <source>make a new one at the provider, then: printf %s &quot;$NEW&quot; | framer-desk rotate {name} --secret-stdin</source>
        <translation>请在提供方处新建一个，然后：printf %s &quot;$NEW&quot; | framer-desk rotate {name} --secret-stdin</translation>
    </message>
    <message>
        <source>make a new registration in place of the kept one</source>
        <translation>重新注册，取代已保存的注册</translation>
    </message>
    <message>
        <source>members</source>
        <translation>个成员</translation>
    </message>
    <message>
        <source>more than {limit}</source>
        <translation>大于 {limit}</translation>
    </message>
    <message>
        <source>move them without asking</source>
        <translation>不询问直接移动</translation>
    </message>
    <message>
        <source>name of the connection</source>
        <translation>连接名称</translation>
    </message>
    <message>
        <source>name of the connection; sandbox is built in</source>
        <translation>连接名称；内置有 sandbox</translation>
    </message>
    <message>
        <source>never</source>
        <translation>从不</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新</translation>
    </message>
    <message>
        <source>next try {time}</source>
        <translation>下次尝试 {time}</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>no expiry given</source>
        <translation>没有给出有效期</translation>
    </message>
    <message>
        <source>no expiry stated</source>
        <translation>没有说明有效期</translation>
    </message>
    <message>
        <source>no request</source>
        <translation>没有请求</translation>
    </message>
    <message>
        <source>no scope</source>
        <translation>无 scope</translation>
    </message>
    <message>
        <source>no type</source>
        <translation>无类型</translation>
    </message>
    <message>
        <source>nonce</source>
        <translation>nonce</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>none is due to be changed</source>
        <translation>没有需要更换的</translation>
    </message>
    <message>
        <source>not granted</source>
        <translation>未授予</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>not saved yet</source>
        <translation>尚未保存</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>未发送</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>未设置</translation>
    </message>
    <message>
        <source>not signed in</source>
        <translation>未登录</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>nothing for a while, as the API asked</source>
        <translation>按 API 要求暂停一会儿</translation>
    </message>
    <message>
        <source>off</source>
        <translation>关</translation>
    </message>
    <message>
        <source>offer HTTP/2 to the server</source>
        <translation>向服务器提供 HTTP/2</translation>
    </message>
    <message>
        <source>offer this subprotocol (repeatable)</source>
        <translation>提供此子协议（可重复）</translation>
    </message>
    <message>
        <source>on</source>
        <translation>开</translation>
    </message>
    <message>
        <source>on this computer</source>
        <translation>在本机</translation>
    </message>
    <message>
        <source>on {date} at {time}</source>
        <translation>{date} {time}</translation>
    </message>
    <message>
        <source>one of {choices}</source>
        <translation>{choices} 之一</translation>
    </message>
    <message>
        <source>open</source>
        <translation>未处理</translation>
    </message>
    <message>
        <source>open connections and requests in the window</source>
        <translation>在窗口中打开连接和请求</translation>
    </message>
    <message>
        <source>operations takes the name of a connection or --file, one of them.</source>
        <translation>operations 接受连接名称或 --file，二者之一。</translation>
    </message>
    <message>
        <source>or point a phone here</source>
        <translation>或用手机扫描这里</translation>
    </message>
    <message>
        <source>params of {profile} must map names to texts.</source>
        <translation>{profile} 的 params 必须是名称到文本的映射。</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>通过</translation>
    </message>
    <message>
        <source>permission to ask for (repeatable)</source>
        <translation>要请求的权限（可重复）</translation>
    </message>
    <message>
        <source>pip install &quot;framer-desk[desktop]&quot;, or framer-desk --help for the command line.</source>
        <translation>pip install &quot;framer-desk[desktop]&quot;，或用 framer-desk --help 查看命令行。</translation>
    </message>
    <message>
        <source>port; by default that of last time</source>
        <translation>端口；默认为上次的端口</translation>
    </message>
    <message>
        <source>print a client ID metadata document for this address</source>
        <translation>为此地址打印客户端 ID 元数据文档</translation>
    </message>
    <message>
        <source>print a redirect instead of following it</source>
        <translation>打印重定向而不跟随</translation>
    </message>
    <message>
        <source>print each message as JSON, in one line</source>
        <translation>以 JSON 打印每条消息，每条一行</translation>
    </message>
    <message>
        <source>print status, headers, body and timing as JSON</source>
        <translation>以 JSON 打印状态、标头、正文和耗时</translation>
    </message>
    <message>
        <source>print the access token itself</source>
        <translation>打印访问令牌本身</translation>
    </message>
    <message>
        <source>print the link instead of opening the browser</source>
        <translation>打印链接而不打开浏览器</translation>
    </message>
    <message>
        <source>print the script that completes these commands in a shell</source>
        <translation>打印在 shell 中补全这些命令的脚本</translation>
    </message>
    <message>
        <source>print the token&apos;s description as JSON</source>
        <translation>以 JSON 打印令牌描述</translation>
    </message>
    <message>
        <source>print what comes as it comes; --json: events</source>
        <translation>随到随打印；--json：事件</translation>
    </message>
    <message>
        <source>printf %s &quot;$TOKEN&quot; | framer-desk signin {profile} --token-stdin</source>
        <translation>printf %s &quot;$TOKEN&quot; | framer-desk signin {profile} --token-stdin</translation>
    </message>
    <message>
        <source>process {number}</source>
        <translation>进程 {number}</translation>
    </message>
    <message>
        <source>proof</source>
        <translation>证明</translation>
    </message>
    <message>
        <source>proxy to go through</source>
        <translation>要经过的代理</translation>
    </message>
    <message>
        <source>pushed authorization</source>
        <translation>推送授权</translation>
    </message>
    <message>
        <source>put the access token in; left out otherwise</source>
        <translation>放入访问令牌；否则省略</translation>
    </message>
    <message>
        <source>put them into the vault for this connection</source>
        <translation>为此连接放入保险库</translation>
    </message>
    <message>
        <source>put what the connection needs now into it (RFC 7592)</source>
        <translation>写入连接现在需要的内容（RFC 7592）</translation>
    </message>
    <message>
        <source>read variables from this .env file too</source>
        <translation>也从此 .env 文件读取变量</translation>
    </message>
    <message>
        <source>receiving</source>
        <translation>正在接收</translation>
    </message>
    <message>
        <source>redirect address, on this computer</source>
        <translation>重定向地址，在本机上</translation>
    </message>
    <message>
        <source>refresh token</source>
        <translation>刷新令牌</translation>
    </message>
    <message>
        <source>register this app at the connection&apos;s server</source>
        <translation>在连接的服务器上注册此应用</translation>
    </message>
    <message>
        <source>registered</source>
        <translation>已注册</translation>
    </message>
    <message>
        <source>registration token</source>
        <translation>注册令牌</translation>
    </message>
    <message>
        <source>remove a connection and its tokens</source>
        <translation>移除连接及其令牌</translation>
    </message>
    <message>
        <source>renew the token now</source>
        <translation>立即续期令牌</translation>
    </message>
    <message>
        <source>replaced by a newer one</source>
        <translation>已被新的替换</translation>
    </message>
    <message>
        <source>request reference</source>
        <translation>请求引用</translation>
    </message>
    <message>
        <source>requests, as REST Client, JetBrains or httpyac read them</source>
        <translation>请求，格式与 REST Client、JetBrains 或 httpyac 相同</translation>
    </message>
    <message>
        <source>requests_per_second, burst or requests_at_once (repeatable)</source>
        <translation>requests_per_second、burst 或 requests_at_once（可重复）</translation>
    </message>
    <message>
        <source>required</source>
        <translation>必填</translation>
    </message>
    <message>
        <source>resolved</source>
        <translation>已解决</translation>
    </message>
    <message>
        <source>revoke the tokens and forget them</source>
        <translation>撤销并清除令牌</translation>
    </message>
    <message>
        <source>revoke the tokens of all its accounts</source>
        <translation>撤销其所有账号的令牌</translation>
    </message>
    <message>
        <source>revoke the tokens; they are kept if the server does not take it</source>
        <translation>撤销令牌；服务器不接受时保留</translation>
    </message>
    <message>
        <source>revoke, change the secret, and sign in again</source>
        <translation>撤销、更换秘密并重新登录</translation>
    </message>
    <message>
        <source>revoked</source>
        <translation>已撤销</translation>
    </message>
    <message>
        <source>run a program with a fresh token in its environment</source>
        <translation>在环境中带着新令牌运行程序</translation>
    </message>
    <message>
        <source>run the practice provider in the foreground</source>
        <translation>在前台运行练习提供方</translation>
    </message>
    <message>
        <source>running at {issuer}</source>
        <translation>运行于 {issuer}</translation>
    </message>
    <message>
        <source>save the body</source>
        <translation>保存正文</translation>
    </message>
    <message>
        <source>say more about an error, without secrets</source>
        <translation>详细说明错误，不含秘密</translation>
    </message>
    <message>
        <source>say what changed in an API and at its sign-in server</source>
        <translation>说明 API 及其登录服务器的变化</translation>
    </message>
    <message>
        <source>say what was taken over as JSON</source>
        <translation>以 JSON 说明导入了什么</translation>
    </message>
    <message>
        <source>say where the next page is</source>
        <translation>说明下一页在哪里</translation>
    </message>
    <message>
        <source>say where the time went, how it was encrypted, redirects</source>
        <translation>说明耗时、加密方式和重定向</translation>
    </message>
    <message>
        <source>scopes unknown</source>
        <translation>scope 未知</translation>
    </message>
    <message>
        <source>secret</source>
        <translation>秘密</translation>
    </message>
    <message>
        <source>secrets hidden</source>
        <translation>秘密已隐藏</translation>
    </message>
    <message>
        <source>selected</source>
        <translation>已选中</translation>
    </message>
    <message>
        <source>send again after troubles that pass, if that does no harm</source>
        <translation>遇到暂时故障时重新发送（在无害时）</translation>
    </message>
    <message>
        <source>send it so often, and print how long it took</source>
        <translation>发送这么多次，并打印耗时</translation>
    </message>
    <message>
        <source>send one request to the API</source>
        <translation>向 API 发送一个请求</translation>
    </message>
    <message>
        <source>send requests of an .http file</source>
        <translation>发送 .http 文件中的请求</translation>
    </message>
    <message>
        <source>sending</source>
        <translation>正在发送</translation>
    </message>
    <message>
        <source>settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>show a connection</source>
        <translation>显示连接</translation>
    </message>
    <message>
        <source>show scopes, expiry, claims and checks</source>
        <translation>显示 scope、有效期、声明和检查</translation>
    </message>
    <message>
        <source>show the last sign-in&apos;s messages and checks</source>
        <translation>显示上次登录的消息和检查</translation>
    </message>
    <message>
        <source>show what the API&apos;s rate limits leave, or set your own</source>
        <translation>显示 API 速率限制的余量，或设置自己的</translation>
    </message>
    <message>
        <source>sign in, with the browser or as the connection says</source>
        <translation>登录，用浏览器或按连接的设置</translation>
    </message>
    <message>
        <source>sign-in server</source>
        <translation>登录服务器</translation>
    </message>
    <message>
        <source>signed in, {left}</source>
        <translation>已登录，{left}</translation>
    </message>
    <message>
        <source>signed in, {state}</source>
        <translation>已登录，{state}</translation>
    </message>
    <message>
        <source>signed out</source>
        <translation>已退出登录</translation>
    </message>
    <message>
        <source>signing in</source>
        <translation>正在登录</translation>
    </message>
    <message>
        <source>skip the scope check before connecting</source>
        <translation>连接前跳过 scope 检查</translation>
    </message>
    <message>
        <source>skip the scope check before sending</source>
        <translation>发送前跳过 scope 检查</translation>
    </message>
    <message>
        <source>speak as Docker&apos;s helpers do, not as git&apos;s</source>
        <translation>按 Docker 助手而非 git 的方式通信</translation>
    </message>
    <message>
        <source>standard output</source>
        <translation>标准输出</translation>
    </message>
    <message>
        <source>starred</source>
        <translation>已加星标</translation>
    </message>
    <message>
        <source>state</source>
        <translation>state</translation>
    </message>
    <message>
        <source>stop after this long</source>
        <translation>超过这么久就停止</translation>
    </message>
    <message>
        <source>supports PKCE</source>
        <translation>支持 PKCE</translation>
    </message>
    <message>
        <source>take a token or API key from standard input</source>
        <translation>从标准输入读取令牌或 API 密钥</translation>
    </message>
    <message>
        <source>take an initial access token from stdin</source>
        <translation>从标准输入读取初始访问令牌</translation>
    </message>
    <message>
        <source>take over requests of curl, Postman, HAR, Insomnia, Bruno or OpenAPI</source>
        <translation>导入 curl、Postman、HAR、Insomnia、Bruno 或 OpenAPI 的请求</translation>
    </message>
    <message>
        <source>take the new secret or key from stdin</source>
        <translation>从标准输入读取新的秘密或密钥</translation>
    </message>
    <message>
        <source>take the request from this .http file</source>
        <translation>从此 .http 文件取请求</translation>
    </message>
    <message>
        <source>take them out, clear the outputs, and revoke what others may have seen: framer-desk revoke PROFILE</source>
        <translation>请移除它们、清除输出，并撤销可能已被他人看到的：framer-desk revoke 连接</translation>
    </message>
    <message>
        <source>talk over a WebSocket, a line a message</source>
        <translation>通过 WebSocket 通信，每行一条消息</translation>
    </message>
    <message>
        <source>the body; @FILE reads a file, @- standard input</source>
        <translation>正文；@文件 读取文件，@- 读取标准输入</translation>
    </message>
    <message>
        <source>the cookie {name}</source>
        <translation>Cookie {name}</translation>
    </message>
    <message>
        <source>the environment</source>
        <translation>环境</translation>
    </message>
    <message>
        <source>the header {name}</source>
        <translation>标头 {name}</translation>
    </message>
    <message>
        <source>the latest</source>
        <translation>最近一次</translation>
    </message>
    <message>
        <source>the name of a header, such as X-API-Key</source>
        <translation>标头名称，例如 X-API-Key</translation>
    </message>
    <message>
        <source>the parameter {name}</source>
        <translation>参数 {name}</translation>
    </message>
    <message>
        <source>the parameter {name} does not say where it goes</source>
        <translation>参数 {name} 没有说明放在哪里</translation>
    </message>
    <message>
        <source>the program and its arguments</source>
        <translation>程序及其参数</translation>
    </message>
    <message>
        <source>the same with --yes</source>
        <translation>同一命令加 --yes</translation>
    </message>
    <message>
        <source>the server does not say</source>
        <translation>服务器没有说明</translation>
    </message>
    <message>
        <source>the server names somebody else</source>
        <translation>服务器写明的是其他人</translation>
    </message>
    <message>
        <source>the server says that it is over</source>
        <translation>服务器说它已终止</translation>
    </message>
    <message>
        <source>the server would not renew it</source>
        <translation>服务器不肯续期</translation>
    </message>
    <message>
        <source>the sign-in server, where there are several</source>
        <translation>登录服务器，用于有多个时</translation>
    </message>
    <message>
        <source>the system&apos;s own, {version}</source>
        <translation>系统自带，{version}</translation>
    </message>
    <message>
        <source>the text that begins here has no closing quote</source>
        <translation>从这里开始的文本缺少右引号</translation>
    </message>
    <message>
        <source>the variable; %(default)s</source>
        <translation>变量；%(default)s</translation>
    </message>
    <message>
        <source>there is a comma too many here</source>
        <translation>这里多了一个逗号</translation>
    </message>
    <message>
        <source>there is more text after the end</source>
        <translation>结尾之后还有内容</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>本机</translation>
    </message>
    <message>
        <source>this is no web address; it is left out</source>
        <translation>这不是网址；已略去</translation>
    </message>
    <message>
        <source>this one alone, and those it refers to</source>
        <translation>仅此请求及其引用的请求</translation>
    </message>
    <message>
        <source>this row</source>
        <translation>此行</translation>
    </message>
    <message>
        <source>those of this connection</source>
        <translation>此连接的</translation>
    </message>
    <message>
        <source>those whose address or name has these words</source>
        <translation>地址或名称含有这些词的</translation>
    </message>
    <message>
        <source>those with these words in path or source</source>
        <translation>路径或来源中含有这些词的</translation>
    </message>
    <message>
        <source>those with this status, or as in 4xx</source>
        <translation>具有此状态的，或如 4xx</translation>
    </message>
    <message>
        <source>today at {time}</source>
        <translation>今天 {time}</translation>
    </message>
    <message>
        <source>today, {time}</source>
        <translation>今天 {time}</translation>
    </message>
    <message>
        <source>token</source>
        <translation>令牌</translation>
    </message>
    <message>
        <source>token expires {time}</source>
        <translation>令牌 {time} 到期</translation>
    </message>
    <message>
        <source>too many levels inside each other</source>
        <translation>嵌套层数太多</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true 或 false</translation>
    </message>
    <message>
        <source>try everything but signing in</source>
        <translation>试用除登录外的一切</translation>
    </message>
    <message>
        <source>unnamed</source>
        <translation>未命名</translation>
    </message>
    <message>
        <source>until {time}</source>
        <translation>至 {time}</translation>
    </message>
    <message>
        <source>use another account</source>
        <translation>使用另一个账号</translation>
    </message>
    <message>
        <source>used once</source>
        <translation>使用一次</translation>
    </message>
    <message>
        <source>used once, and refused</source>
        <translation>使用一次，被拒绝</translation>
    </message>
    <message>
        <source>used {count} times until {last}, refused {refused} of them</source>
        <translation>到 {last} 为止使用 {count} 次，其中 {refused} 次被拒绝</translation>
    </message>
    <message>
        <source>user code</source>
        <translation>用户代码</translation>
    </message>
    <message>
        <source>variable that holds the client secret</source>
        <translation>保存客户端密钥的变量</translation>
    </message>
    <message>
        <source>verifier</source>
        <translation>verifier</translation>
    </message>
    <message>
        <source>version of its API: 1 or 2</source>
        <translation>其 API 的版本：1 或 2</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>what became of tokens; none is in it</source>
        <translation>令牌的经历；其中不含令牌</translation>
    </message>
    <message>
        <source>what it says</source>
        <translation>它的内容</translation>
    </message>
    <message>
        <source>what the answer has to fulfil, as in &apos;status == 200&apos; (repeatable)</source>
        <translation>响应须满足的条件，例如 &apos;status == 200&apos;（可重复）</translation>
    </message>
    <message>
        <source>what to ask the API with a new key</source>
        <translation>用新密钥向 API 询问什么</translation>
    </message>
    <message>
        <source>where the API&apos;s description is</source>
        <translation>API 描述所在位置</translation>
    </message>
    <message>
        <source>where to keep the test token</source>
        <translation>测试令牌的保存位置</translation>
    </message>
    <message>
        <source>where to write it</source>
        <translation>写到哪里</translation>
    </message>
    <message>
        <source>where to; - prints it</source>
        <translation>写到哪里；- 表示打印</translation>
    </message>
    <message>
        <source>which one: its ID, the name of a saved one, or &quot;GET /path&quot;</source>
        <translation>哪一个：其 ID、已保存的名称，或 &quot;GET /path&quot;</translation>
    </message>
    <message>
        <source>whom to sign in as</source>
        <translation>以谁的身份登录</translation>
    </message>
    <message>
        <source>without asking</source>
        <translation>不询问</translation>
    </message>
    <message>
        <source>without the signature</source>
        <translation>不含签名</translation>
    </message>
    <message>
        <source>working</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>write a bundle for whoever helps, without secrets</source>
        <translation>为协助者写出不含秘密的文件包</translation>
    </message>
    <message>
        <source>write a connection as TOML, without secrets</source>
        <translation>把连接写成 TOML，不含秘密</translation>
    </message>
    <message>
        <source>write code, files or lines to use the connection elsewhere</source>
        <translation>写出代码、文件或文本行，以便在别处使用此连接</translation>
    </message>
    <message>
        <source>y</source>
        <translation>y</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>yesterday, {time}</source>
        <translation>昨天 {time}</translation>
    </message>
    <message>
        <source>your app&apos;s client ID, for --add</source>
        <translation>应用的客户端 ID，用于 --add</translation>
    </message>
    <message>
        <source>your settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>{account} at {name}: {reason}</source>
        <translation>{account}（{name}）：{reason}</translation>
    </message>
    <message>
        <source>{account} is in use now.</source>
        <translation>现在使用 {account}。</translation>
    </message>
    <message>
        <source>{account}: {what}</source>
        <translation>{account}：{what}</translation>
    </message>
    <message>
        <source>{address} · {count} ms</source>
        <translation>{address} · {count} 毫秒</translation>
    </message>
    <message>
        <source>{alg} is not a safe signature.</source>
        <translation>{alg} 不是安全的签名。</translation>
    </message>
    <message>
        <source>{alg}, key {kid}</source>
        <translation>{alg}，密钥 {kid}</translation>
    </message>
    <message>
        <source>{check}: it is {actual}</source>
        <translation>{check}：实际为 {actual}</translation>
    </message>
    <message>
        <source>{client_id}, proven by {method}</source>
        <translation>{client_id}，以 {method} 证明</translation>
    </message>
    <message>
        <source>{client_id}, registered with this server, proven by {method}</source>
        <translation>{client_id}，已在此服务器注册，以 {method} 证明</translation>
    </message>
    <message>
        <source>{count} B</source>
        <translation>{count} B</translation>
    </message>
    <message>
        <source>{count} OK</source>
        <translation>{count} 个正常</translation>
    </message>
    <message>
        <source>{count} a second</source>
        <translation>每秒 {count} 个</translation>
    </message>
    <message>
        <source>{count} alerts</source>
        <translation>{count} 个提醒</translation>
    </message>
    <message>
        <source>{count} at the same time</source>
        <translation>同时 {count} 个</translation>
    </message>
    <message>
        <source>{count} bytes came. With --json they are printed.</source>
        <translation>收到 {count} 字节。加 --json 可打印。</translation>
    </message>
    <message>
        <source>{count} bytes: {start}</source>
        <translation>{count} 字节：{start}</translation>
    </message>
    <message>
        <source>{count} days</source>
        <translation>{count} 天</translation>
    </message>
    <message>
        <source>{count} entries</source>
        <translation>{count} 个条目</translation>
    </message>
    <message>
        <source>{count} failed</source>
        <translation>{count} 个失败</translation>
    </message>
    <message>
        <source>{count} files of requests that you saved there go with them.</source>
        <translation>保存在那里的 {count} 个请求文件会一并抹掉。</translation>
    </message>
    <message>
        <source>{count} fine</source>
        <translation>{count} 个正常</translation>
    </message>
    <message>
        <source>{count} hours</source>
        <translation>{count} 小时</translation>
    </message>
    <message>
        <source>{count} in {seconds} s</source>
        <translation>{seconds} 秒内 {count} 个</translation>
    </message>
    <message>
        <source>{count} lines are the same</source>
        <translation>{count} 行相同</translation>
    </message>
    <message>
        <source>{count} min left</source>
        <translation>还剩 {count} 分钟</translation>
    </message>
    <message>
        <source>{count} minutes</source>
        <translation>{count} 分钟</translation>
    </message>
    <message>
        <source>{count} more</source>
        <translation>另外 {count} 个</translation>
    </message>
    <message>
        <source>{count} more permissions</source>
        <translation>另外 {count} 项权限</translation>
    </message>
    <message>
        <source>{count} ms</source>
        <translation>{count} 毫秒</translation>
    </message>
    <message>
        <source>{count} not sent</source>
        <translation>{count} 个未发送</translation>
    </message>
    <message>
        <source>{count} of them can&apos;t be read as a whole.</source>
        <translation>其中 {count} 个无法完整读取。</translation>
    </message>
    <message>
        <source>{count} of {all} checks did not hold.</source>
        <translation>{all} 项检查中有 {count} 项未通过。</translation>
    </message>
    <message>
        <source>{count} of {all} sign-ins could not be ended at the server.</source>
        <translation>{all} 个登录中有 {count} 个无法在服务器端结束。</translation>
    </message>
    <message>
        <source>{count} open</source>
        <translation>{count} 个未处理</translation>
    </message>
    <message>
        <source>{count} permissions granted</source>
        <translation>已授予 {count} 项权限</translation>
    </message>
    <message>
        <source>{count} refused</source>
        <translation>{count} 个被拒绝</translation>
    </message>
    <message>
        <source>{count} refused (4xx)</source>
        <translation>{count} 个被拒绝（4xx）</translation>
    </message>
    <message>
        <source>{count} requests</source>
        <translation>{count} 个请求</translation>
    </message>
    <message>
        <source>{count} requests in a second</source>
        <translation>1 秒内 {count} 个请求</translation>
    </message>
    <message>
        <source>{count} requests in {seconds} s</source>
        <translation>{seconds} 秒内 {count} 个请求</translation>
    </message>
    <message>
        <source>{count} requests of {source} were refused (401): the API does not accept the token they carry. A script that goes on with an old token does this, and so does somebody who tries tokens out.</source>
        <translation>来自 {source} 的 {count} 个请求被拒绝（401）：API 不接受其令牌。继续使用旧令牌的脚本会这样，试探令牌的人也会这样。</translation>
    </message>
    <message>
        <source>{count} requests of {source} were refused (403): the token is good but may not do this. Somebody may be finding out what it allows.</source>
        <translation>来自 {source} 的 {count} 个请求被拒绝（403）：令牌有效，但不允许这样做。可能有人在试探它允许什么。</translation>
    </message>
    <message>
        <source>{count} requests will come</source>
        <translation>将有 {count} 个请求</translation>
    </message>
    <message>
        <source>{count} requests: {outcomes}</source>
        <translation>{count} 个请求：{outcomes}</translation>
    </message>
    <message>
        <source>{count} s</source>
        <translation>{count} 秒</translation>
    </message>
    <message>
        <source>{count} s left</source>
        <translation>还剩 {count} 秒</translation>
    </message>
    <message>
        <source>{count} scopes</source>
        <translation>{count} 个 scope</translation>
    </message>
    <message>
        <source>{count} seconds</source>
        <translation>{count} 秒</translation>
    </message>
    <message>
        <source>{count} times</source>
        <translation>{count} 次</translation>
    </message>
    <message>
        <source>{count} times as many</source>
        <translation>{count} 倍</translation>
    </message>
    <message>
        <source>{count} unsaved changes: {names}</source>
        <translation>{count} 处未保存的更改：{names}</translation>
    </message>
    <message>
        <source>{count} values</source>
        <translation>{count} 个值</translation>
    </message>
    <message>
        <source>{count} variables were read from {name}.</source>
        <translation>已从 {name} 读取 {count} 个变量。</translation>
    </message>
    <message>
        <source>{date}, 1 day left</source>
        <translation>{date}，还剩 1 天</translation>
    </message>
    <message>
        <source>{date}, so it has expired</source>
        <translation>{date}，已过期</translation>
    </message>
    <message>
        <source>{date}, {count} days left</source>
        <translation>{date}，还剩 {count} 天</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day} {time}</translation>
    </message>
    <message>
        <source>{endpoint} moved from {old} to {new}.</source>
        <translation>{endpoint} 从 {old} 移到 {new}。</translation>
    </message>
    <message>
        <source>{failed} of {total} files could not be read.</source>
        <translation>{total} 个文件中有 {failed} 个无法读取。</translation>
    </message>
    <message>
        <source>{field} of {profile} can&apos;t be {value}.</source>
        <translation>{profile} 的 {field} 不能是 {value}。</translation>
    </message>
    <message>
        <source>{field} of {profile} is no name of an environment variable.</source>
        <translation>{profile} 的 {field} 不是环境变量名。</translation>
    </message>
    <message>
        <source>{field}{where} can&apos;t be {value}.</source>
        <translation>{field}{where} 不能是 {value}。</translation>
    </message>
    <message>
        <source>{file} was changed by another program</source>
        <translation>{file} 已被其他程序更改</translation>
    </message>
    <message>
        <source>{file} was changed by another program.</source>
        <translation>{file} 已被其他程序更改。</translation>
    </message>
    <message>
        <source>{first} and {last}</source>
        <translation>{first} 和 {last}</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} 至 {last}</translation>
    </message>
    <message>
        <source>{host} answered the registration with something that can&apos;t be used (status {status}).</source>
        <translation>{host} 对注册的响应无法使用（状态 {status}）。</translation>
    </message>
    <message>
        <source>{host} answered the {request} request with a redirect ({status}), so nothing was sent on.</source>
        <translation>{host} 以重定向响应了 {request} 请求（{status}），因此没有继续发送。</translation>
    </message>
    <message>
        <source>{host} answered the {request} request with something that is not JSON (status {status}).</source>
        <translation>{host} 对 {request} 请求的响应不是 JSON（状态 {status}）。</translation>
    </message>
    <message>
        <source>{host} answered without a usable {member}.</source>
        <translation>{host} 的响应没有可用的 {member}。</translation>
    </message>
    <message>
        <source>{host} answered {status} and opened no WebSocket.</source>
        <translation>{host} 返回 {status}，没有打开 WebSocket。</translation>
    </message>
    <message>
        <source>{host} answers {status} without a token</source>
        <translation>不带令牌时 {host} 返回 {status}</translation>
    </message>
    <message>
        <source>{host} asked to send nothing for a while.</source>
        <translation>{host} 要求暂停发送一会儿。</translation>
    </message>
    <message>
        <source>{host} can&apos;t be used: {reason}</source>
        <translation>无法使用 {host}：{reason}</translation>
    </message>
    <message>
        <source>{host} did not answer in time.</source>
        <translation>{host} 没有及时应答。</translation>
    </message>
    <message>
        <source>{host} did not answer within {seconds} s.</source>
        <translation>{host} 在 {seconds} 秒内没有应答。</translation>
    </message>
    <message>
        <source>{host} gave a token of {kind}, which can&apos;t be used safely.</source>
        <translation>{host} 给出的 {kind} 令牌无法安全使用。</translation>
    </message>
    <message>
        <source>{host} gave no usable {member}.</source>
        <translation>{host} 没有给出可用的 {member}。</translation>
    </message>
    <message>
        <source>{host} has a problem of its own ({status}).</source>
        <translation>{host} 自身出现问题（{status}）。</translation>
    </message>
    <message>
        <source>{host} names an address of this computer, which was not asked.</source>
        <translation>{host} 给出的是本机地址，因此没有询问。</translation>
    </message>
    <message>
        <source>{host} no longer knows this registration ({status}).</source>
        <translation>{host} 不再记得此注册（{status}）。</translation>
    </message>
    <message>
        <source>{host} registers only apps that bring a token for it ({status}).</source>
        <translation>{host} 只注册带有专用令牌的应用（{status}）。</translation>
    </message>
    <message>
        <source>{host} says so in its answers.</source>
        <translation>{host} 在其响应中说明。</translation>
    </message>
    <message>
        <source>{host} sends the request around in circles.</source>
        <translation>{host} 让请求循环重定向。</translation>
    </message>
    <message>
        <source>{host} sent more than {limit} KB.</source>
        <translation>{host} 发送了超过 {limit} KB。</translation>
    </message>
    <message>
        <source>{host} takes connections</source>
        <translation>{host} 接受连接</translation>
    </message>
    <message>
        <source>{host} took the request and named no reference to it.</source>
        <translation>{host} 接收了请求，却没有给出引用。</translation>
    </message>
    <message>
        <source>{host} wants a client certificate, and did not get one that it takes.</source>
        <translation>{host} 要求客户端证书，但没有收到它接受的证书。</translation>
    </message>
    <message>
        <source>{host} was not found.</source>
        <translation>找不到 {host}。</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} 小时 {minutes} 分</translation>
    </message>
    <message>
        <source>{id}  {title}  ({state})</source>
        <translation>{id}  {title}  （{state}）</translation>
    </message>
    <message>
        <source>{issuer} answers in the name of {other}, so its answer was not used.</source>
        <translation>{issuer} 以 {other} 的名义应答，因此没有使用其响应。</translation>
    </message>
    <message>
        <source>{issuer} can&apos;t protect the one-time code (PKCE with S256).</source>
        <translation>{issuer} 无法保护一次性代码（PKCE 的 S256）。</translation>
    </message>
    <message>
        <source>{issuer} does not mention PKCE</source>
        <translation>{issuer} 没有提及 PKCE</translation>
    </message>
    <message>
        <source>{issuer} does not register apps by itself.</source>
        <translation>{issuer} 不会自行注册应用。</translation>
    </message>
    <message>
        <source>{issuer} does not say how to sign in.</source>
        <translation>{issuer} 没有说明如何登录。</translation>
    </message>
    <message>
        <source>{issuer} does not say where its keys are, so the ID token can&apos;t be checked.</source>
        <translation>{issuer} 没有说明密钥在哪里，因此无法检查 ID 令牌。</translation>
    </message>
    <message>
        <source>{issuer} does not say where its {endpoint} is.</source>
        <translation>{issuer} 没有说明它的 {endpoint} 在哪里。</translation>
    </message>
    <message>
        <source>{issuer} offers no way to change a registration.</source>
        <translation>{issuer} 无法修改注册。</translation>
    </message>
    <message>
        <source>{issuer} registered this app and gave it no client ID.</source>
        <translation>{issuer} 注册了此应用，却没有给客户端 ID。</translation>
    </message>
    <message>
        <source>{issuer} takes no DPoP proofs that Framer Desk can make ({alg}).</source>
        <translation>{issuer} 不接受 Framer Desk 能生成的 DPoP 证明（{alg}）。</translation>
    </message>
    <message>
        <source>{kept} Or set {variable} and start again.</source>
        <translation>{kept} 或设置 {variable} 后重新启动。</translation>
    </message>
    <message>
        <source>{kind} {mark}, {n} characters</source>
        <translation>{kind} {mark}，{n} 个字符</translation>
    </message>
    <message>
        <source>{kind}, pasted:</source>
        <translation>{kind}，已粘贴：</translation>
    </message>
    <message>
        <source>{kind}: anyone holding it can use it</source>
        <translation>{kind}：持有者即可使用</translation>
    </message>
    <message>
        <source>{left} of the token’s life</source>
        <translation>令牌有效期的 {left}</translation>
    </message>
    <message>
        <source>{length} · hidden</source>
        <translation>{length} · 已隐藏</translation>
    </message>
    <message>
        <source>{library} is not installed here.</source>
        <translation>这里没有安装 {library}。</translation>
    </message>
    <message>
        <source>{message} The server says: “{words}”</source>
        <translation>{message} 服务器说：“{words}”</translation>
    </message>
    <message>
        <source>{method} is no HTTP method that can be sent.</source>
        <translation>{method} 不是可发送的 HTTP 方法。</translation>
    </message>
    <message>
        <source>{method} is sent without a body.</source>
        <translation>{method} 不带正文发送。</translation>
    </message>
    <message>
        <source>{milliseconds} ms</source>
        <translation>{milliseconds} 毫秒</translation>
    </message>
    <message>
        <source>{minutes} min {seconds} s</source>
        <translation>{minutes} 分 {seconds} 秒</translation>
    </message>
    <message>
        <source>{minutes}:{seconds} left</source>
        <translation>还剩 {minutes}:{seconds}</translation>
    </message>
    <message>
        <source>{minute} requests in one minute, most of them from {source}. Usually there are {usual} at most.</source>
        <translation>一分钟内 {minute} 个请求，大多来自 {source}。平常最多 {usual} 个。</translation>
    </message>
    <message>
        <source>{ms} ms</source>
        <translation>{ms} 毫秒</translation>
    </message>
    <message>
        <source>{name} (kept in the vault)</source>
        <translation>{name}（保存在保险库中）</translation>
    </message>
    <message>
        <source>{name} answered. This takes a moment.</source>
        <translation>{name} 已应答。请稍候。</translation>
    </message>
    <message>
        <source>{name} can&apos;t be run: {reason}.</source>
        <translation>无法运行 {name}：{reason}。</translation>
    </message>
    <message>
        <source>{name} can&apos;t be the name of a connection.</source>
        <translation>{name} 不能作为连接名称。</translation>
    </message>
    <message>
        <source>{name} can&apos;t be used as a name.</source>
        <translation>{name} 不能作为名称。</translation>
    </message>
    <message>
        <source>{name} can&apos;t be {value} ({source}).</source>
        <translation>{name} 不能是 {value}（{source}）。</translation>
    </message>
    <message>
        <source>{name} can&apos;t get a new secret by itself.</source>
        <translation>{name} 无法自行取得新密钥。</translation>
    </message>
    <message>
        <source>{name} can&apos;t get a new secret by itself. The one it has is from {date}.</source>
        <translation>{name} 无法自行取得新密钥。现有的始于 {date}。</translation>
    </message>
    <message>
        <source>{name} comes with Framer Desk and can&apos;t be removed.</source>
        <translation>{name} 随 Framer Desk 提供，不能移除。</translation>
    </message>
    <message>
        <source>{name} copy</source>
        <translation>{name} 副本</translation>
    </message>
    <message>
        <source>{name} could not be looked at. {reason}</source>
        <translation>无法查看 {name}。{reason}</translation>
    </message>
    <message>
        <source>{name} does not say where its API is described.</source>
        <translation>{name} 没有说明 API 描述在哪里。</translation>
    </message>
    <message>
        <source>{name} does not say where to sign in.</source>
        <translation>{name} 没有说明在哪里登录。</translation>
    </message>
    <message>
        <source>{name} has a client ID of its own: {client_id}</source>
        <translation>{name} 有自己的客户端 ID：{client_id}</translation>
    </message>
    <message>
        <source>{name} has a client secret, but does not say which sign-in server may have it.</source>
        <translation>{name} 有客户端密钥，但没有说明哪个登录服务器可以接收。</translation>
    </message>
    <message>
        <source>{name} has no API key yet.</source>
        <translation>{name} 还没有 API 密钥。</translation>
    </message>
    <message>
        <source>{name} has no client ID.</source>
        <translation>{name} 没有客户端 ID。</translation>
    </message>
    <message>
        <source>{name} has no secret and no key; only tokens, which are renewed by themselves.</source>
        <translation>{name} 没有秘密和密钥；只有会自动续期的令牌。</translation>
    </message>
    <message>
        <source>{name} has no token yet.</source>
        <translation>{name} 还没有令牌。</translation>
    </message>
    <message>
        <source>{name} has {values} now.</source>
        <translation>{name} 现在有 {values}。</translation>
    </message>
    <message>
        <source>{name} in its body</source>
        <translation>其正文中的 {name}</translation>
    </message>
    <message>
        <source>{name} is asking you to allow access. This window updates by itself.</source>
        <translation>{name} 正在请求允许访问。此窗口会自动更新。</translation>
    </message>
    <message>
        <source>{name} is empty, and it is a part of the path.</source>
        <translation>{name} 为空，而它是路径的一部分。</translation>
    </message>
    <message>
        <source>{name} is marked as production.</source>
        <translation>{name} 标记为生产环境。</translation>
    </message>
    <message>
        <source>{name} is missing</source>
        <translation>缺少 {name}</translation>
    </message>
    <message>
        <source>{name} is no library that auth() knows.</source>
        <translation>{name} 不是 auth() 认识的库。</translation>
    </message>
    <message>
        <source>{name} is no name of a variable.</source>
        <translation>{name} 不是变量名。</translation>
    </message>
    <message>
        <source>{name} is not set.</source>
        <translation>未设置 {name}。</translation>
    </message>
    <message>
        <source>{name} is not set. Set it before you sign in.</source>
        <translation>未设置 {name}。请在登录前设置。</translation>
    </message>
    <message>
        <source>{name} is set</source>
        <translation>已设置 {name}</translation>
    </message>
    <message>
        <source>{name} names several sign-in servers.</source>
        <translation>{name} 写明了多个登录服务器。</translation>
    </message>
    <message>
        <source>{name} needs an answer of itself.</source>
        <translation>{name} 需要它自己的响应。</translation>
    </message>
    <message>
        <source>{name} no longer has {values}.</source>
        <translation>{name} 不再有 {values}。</translation>
    </message>
    <message>
        <source>{name} proves itself with a key, and only the provider can put another one in its place.</source>
        <translation>{name} 用密钥证明自己，只有提供方能更换它。</translation>
    </message>
    <message>
        <source>{name} sends you to {hosts}</source>
        <translation>{name} 会把你带到 {hosts}</translation>
    </message>
    <message>
        <source>{name} signs in by itself, which needs a secret or a key.</source>
        <translation>{name} 自行登录，这需要密钥。</translation>
    </message>
    <message>
        <source>{name} signs in with an assertion, which needs a private key.</source>
        <translation>{name} 用断言登录，这需要私钥。</translation>
    </message>
    <message>
        <source>{name} was deleted.</source>
        <translation>已删除 {name}。</translation>
    </message>
    <message>
        <source>{name}, not saved</source>
        <translation>{name}，未保存</translation>
    </message>
    <message>
        <source>{name}, on its way</source>
        <translation>{name}，正在进行</translation>
    </message>
    <message>
        <source>{name}, {at} (looked before on {since}):</source>
        <translation>{name}，{at}（上次查看于 {since}）：</translation>
    </message>
    <message>
        <source>{name}: nothing changed since {since}.</source>
        <translation>{name}：自 {since} 以来没有变化。</translation>
    </message>
    <message>
        <source>{name}: this was the first look. From now on changes are told.</source>
        <translation>{name}：这是第一次查看。今后会报告变化。</translation>
    </message>
    <message>
        <source>{number} ms</source>
        <translation>{number} 毫秒</translation>
    </message>
    <message>
        <source>{n} bytes that are no text.</source>
        <translation>{n} 字节，不是文本。</translation>
    </message>
    <message>
        <source>{n} can be read</source>
        <translation>{n} 个可读取</translation>
    </message>
    <message>
        <source>{n} characters</source>
        <translation>{n} 个字符</translation>
    </message>
    <message>
        <source>{n} checks on this computer</source>
        <translation>在本机进行了 {n} 项检查</translation>
    </message>
    <message>
        <source>{n} d</source>
        <translation>{n} 天</translation>
    </message>
    <message>
        <source>{n} days left</source>
        <translation>还剩 {n} 天</translation>
    </message>
    <message>
        <source>{n} h</source>
        <translation>{n} 小时</translation>
    </message>
    <message>
        <source>{n} h left</source>
        <translation>还剩 {n} 小时</translation>
    </message>
    <message>
        <source>{n} hours left</source>
        <translation>还剩 {n} 小时</translation>
    </message>
    <message>
        <source>{n} messages</source>
        <translation>{n} 条消息</translation>
    </message>
    <message>
        <source>{n} messages · {span} · secrets hidden</source>
        <translation>{n} 条消息 · {span} · 秘密已隐藏</translation>
    </message>
    <message>
        <source>{n} min</source>
        <translation>{n} 分钟</translation>
    </message>
    <message>
        <source>{n} min left</source>
        <translation>还剩 {n} 分钟</translation>
    </message>
    <message>
        <source>{n} min token</source>
        <translation>{n} 分钟令牌</translation>
    </message>
    <message>
        <source>{n} minutes left</source>
        <translation>还剩 {n} 分钟</translation>
    </message>
    <message>
        <source>{n} more checks passed</source>
        <translation>另有 {n} 项检查通过</translation>
    </message>
    <message>
        <source>{n} ms</source>
        <translation>{n} 毫秒</translation>
    </message>
    <message>
        <source>{n} other answers were ignored.</source>
        <translation>已忽略其他 {n} 个响应。</translation>
    </message>
    <message>
        <source>{n} s</source>
        <translation>{n} 秒</translation>
    </message>
    <message>
        <source>{n} s left</source>
        <translation>还剩 {n} 秒</translation>
    </message>
    <message>
        <source>{n} seconds left</source>
        <translation>还剩 {n} 秒</translation>
    </message>
    <message>
        <source>{one} does not go with {other}.</source>
        <translation>{one} 不能与 {other} 一起使用。</translation>
    </message>
    <message>
        <source>{operation} asks for {new}, where it asked for {old}.</source>
        <translation>{operation} 要求 {new}，此前要求 {old}。</translation>
    </message>
    <message>
        <source>{operation} has no parameter {name}.</source>
        <translation>{operation} 没有参数 {name}。</translation>
    </message>
    <message>
        <source>{operation} is announced to end.</source>
        <translation>{operation} 已宣布将终止。</translation>
    </message>
    <message>
        <source>{operation} is deprecated.</source>
        <translation>{operation} 已弃用。</translation>
    </message>
    <message>
        <source>{operation} is gone.</source>
        <translation>{operation} 已不存在。</translation>
    </message>
    <message>
        <source>{operation} is new.</source>
        <translation>{operation} 是新的。</translation>
    </message>
    <message>
        <source>{operation} is no longer deprecated.</source>
        <translation>{operation} 不再是已弃用。</translation>
    </message>
    <message>
        <source>{operation} moved to {place}.</source>
        <translation>{operation} 移到 {place}。</translation>
    </message>
    <message>
        <source>{operation} needs a body now.</source>
        <translation>{operation} 现在需要正文。</translation>
    </message>
    <message>
        <source>{operation} needs {input} now.</source>
        <translation>{operation} 现在需要 {input}。</translation>
    </message>
    <message>
        <source>{operation} needs {input}, which is new.</source>
        <translation>{operation} 需要新增的 {input}。</translation>
    </message>
    <message>
        <source>{operation} needs {names}.</source>
        <translation>{operation} 需要 {names}。</translation>
    </message>
    <message>
        <source>{operation} no longer needs a body.</source>
        <translation>{operation} 不再需要正文。</translation>
    </message>
    <message>
        <source>{operation} no longer needs {input}.</source>
        <translation>{operation} 不再需要 {input}。</translation>
    </message>
    <message>
        <source>{operation} no longer takes {input}.</source>
        <translation>{operation} 不再接受 {input}。</translation>
    </message>
    <message>
        <source>{operation} takes {input} as {new}, where it was {old}.</source>
        <translation>{operation} 的 {input} 现为 {new}，此前为 {old}。</translation>
    </message>
    <message>
        <source>{operation} takes {input}, which is new.</source>
        <translation>{operation} 接受新增的 {input}。</translation>
    </message>
    <message>
        <source>{option} goes with GET alone.</source>
        <translation>{option} 只能与 GET 一起使用。</translation>
    </message>
    <message>
        <source>{option} takes one NAME=TEXT or NAME=@FILE.</source>
        <translation>{option} 需要一个 名称=文本 或 名称=@文件。</translation>
    </message>
    <message>
        <source>{option} takes one NAME=VALUE.</source>
        <translation>{option} 需要一个 名称=值。</translation>
    </message>
    <message>
        <source>{other} signed in, not {wished}. Nothing was kept.</source>
        <translation>登录的是 {other}，不是 {wished}。未保存任何内容。</translation>
    </message>
    <message>
        <source>{own} is the newest</source>
        <translation>{own} 已是最新</translation>
    </message>
    <message>
        <source>{part} can&apos;t be read: {why}</source>
        <translation>无法读取 {part}：{why}</translation>
    </message>
    <message>
        <source>{passed} of {made} checks pass</source>
        <translation>{made} 项检查中有 {passed} 项通过</translation>
    </message>
    <message>
        <source>{path} can&apos;t be read.</source>
        <translation>无法读取 {path}。</translation>
    </message>
    <message>
        <source>{path} can&apos;t be written.</source>
        <translation>无法写入 {path}。</translation>
    </message>
    <message>
        <source>{path} could not be moved to the trash.</source>
        <translation>无法把 {path} 移到回收站。</translation>
    </message>
    <message>
        <source>{path} could not be read or written: {reason}.</source>
        <translation>无法读取或写入 {path}：{reason}。</translation>
    </message>
    <message>
        <source>{path} has no format number, so it can&apos;t be read safely.</source>
        <translation>{path} 没有格式编号，无法安全读取。</translation>
    </message>
    <message>
        <source>{path} holds no environments in JSON.</source>
        <translation>{path} 中没有 JSON 格式的环境。</translation>
    </message>
    <message>
        <source>{path} is damaged and can&apos;t be opened.</source>
        <translation>{path} 已损坏，无法打开。</translation>
    </message>
    <message>
        <source>{path} is no JSONPath; it can&apos;t be read from {place} on.</source>
        <translation>{path} 不是 JSONPath；从 {place} 起无法读取。</translation>
    </message>
    <message>
        <source>{path} is not written in UTF-8.</source>
        <translation>{path} 不是用 UTF-8 写的。</translation>
    </message>
    <message>
        <source>{path} is on a disk that can&apos;t be written to.</source>
        <translation>{path} 所在磁盘不可写。</translation>
    </message>
    <message>
        <source>{path} is still there: {reason}</source>
        <translation>{path} 仍然存在：{reason}</translation>
    </message>
    <message>
        <source>{path} is too large to be looked into.</source>
        <translation>{path} 太大，无法查看。</translation>
    </message>
    <message>
        <source>{path} was changed by another program.</source>
        <translation>{path} 已被其他程序更改。</translation>
    </message>
    <message>
        <source>{path} was written by a newer Framer Desk (format {found}).</source>
        <translation>{path} 由更新版本的 Framer Desk 写入（格式 {found}）。</translation>
    </message>
    <message>
        <source>{path}: {kind} {hint} becomes {reference}</source>
        <translation>{path}：{kind} {hint} 变为 {reference}</translation>
    </message>
    <message>
        <source>{place} of {total}</source>
        <translation>{place} / {total}</translation>
    </message>
    <message>
        <source>{profile} has no account {name}.</source>
        <translation>{profile} 没有账号 {name}。</translation>
    </message>
    <message>
        <source>{profile} has no request {name}.</source>
        <translation>{profile} 没有请求 {name}。</translation>
    </message>
    <message>
        <source>{ref} leads round in a circle</source>
        <translation>{ref} 形成循环</translation>
    </message>
    <message>
        <source>{requests}, with the environments {names}</source>
        <translation>{requests}，包括环境 {names}</translation>
    </message>
    <message>
        <source>{scopes} are allowed now</source>
        <translation>现在允许 {scopes}</translation>
    </message>
    <message>
        <source>{scopes} is allowed now</source>
        <translation>现在允许 {scopes}</translation>
    </message>
    <message>
        <source>{scope}, asking for it</source>
        <translation>{scope}，正在请求</translation>
    </message>
    <message>
        <source>{scope}, found</source>
        <translation>{scope}，已找到</translation>
    </message>
    <message>
        <source>{scope}, granted</source>
        <translation>{scope}，已授予</translation>
    </message>
    <message>
        <source>{scope}, missing</source>
        <translation>{scope}，缺少</translation>
    </message>
    <message>
        <source>{sender} to {receiver}</source>
        <translation>{sender} 到 {receiver}</translation>
    </message>
    <message>
        <source>{size} · oldest {when}</source>
        <translation>{size} · 最早 {when}</translation>
    </message>
    <message>
        <source>{size}, read from the disk while it is sent.</source>
        <translation>{size}，发送时从磁盘读取。</translation>
    </message>
    <message>
        <source>{size}: too long to be edited here. It is sent as it is.</source>
        <translation>{size}：太长，无法在此编辑。按原样发送。</translation>
    </message>
    <message>
        <source>{source} (process {process}) used this connection for the first time. Was that you?</source>
        <translation>{source}（进程 {process}）首次使用此连接。是本人操作吗？</translation>
    </message>
    <message>
        <source>{source} sent requests between {from_hour}:00 and {to_hour}:00, when this connection was not used on any of {days} days before. Was that you?</source>
        <translation>{source} 在 {from_hour}:00 到 {to_hour}:00 之间发送了请求，而此前 {days} 天中此连接从未在该时段使用。是本人操作吗？</translation>
    </message>
    <message>
        <source>{source} tried {count} times with a token that was over and can&apos;t be renewed. Sign in again there, or stop what still uses it.</source>
        <translation>{source} 用已过期且无法续期的令牌尝试了 {count} 次。请在那里重新登录，或停止仍在使用它的程序。</translation>
    </message>
    <message>
        <source>{span}, then renewed</source>
        <translation>{span}，之后续期</translation>
    </message>
    <message>
        <source>{status}: once</source>
        <translation>{status}：1 次</translation>
    </message>
    <message>
        <source>{status}: {count} times</source>
        <translation>{status}：{count} 次</translation>
    </message>
    <message>
        <source>{s} s</source>
        <translation>{s} 秒</translation>
    </message>
    <message>
        <source>{text} is no header.</source>
        <translation>{text} 不是标头。</translation>
    </message>
    <message>
        <source>{text} is not NAME=VALUE.</source>
        <translation>{text} 不是 名称=值。</translation>
    </message>
    <message>
        <source>{text} is not a number from 0 to 20</source>
        <translation>{text} 不是 0 到 20 的数字</translation>
    </message>
    <message>
        <source>{text} is not a number from 1 to 1000000</source>
        <translation>{text} 不是 1 到 1000000 的数字</translation>
    </message>
    <message>
        <source>{text} is not a number of seconds</source>
        <translation>{text} 不是秒数</translation>
    </message>
    <message>
        <source>{text} is not a status such as 404 or 4xx</source>
        <translation>{text} 不是 404 或 4xx 这样的状态</translation>
    </message>
    <message>
        <source>{text} is not a time such as 2h or 2026-11-01</source>
        <translation>{text} 不是 2h 或 2026-11-01 这样的时间</translation>
    </message>
    <message>
        <source>{text} is not a whole number of seconds</source>
        <translation>{text} 不是整数秒数</translation>
    </message>
    <message>
        <source>{text} sets no limit.</source>
        <translation>{text} 没有设置限额。</translation>
    </message>
    <message>
        <source>{text}, {aside}</source>
        <translation>{text}，{aside}</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>还剩 {time}</translation>
    </message>
    <message>
        <source>{title} copy</source>
        <translation>{title} 副本</translation>
    </message>
    <message>
        <source>{title} {version}: 1 operation</source>
        <translation>{title} {version}：1 个操作</translation>
    </message>
    <message>
        <source>{title} {version}: {count} operations</source>
        <translation>{title} {version}：{count} 个操作</translation>
    </message>
    <message>
        <source>{title}, {result}, section {section}</source>
        <translation>{title}，{result}，第 {section} 节</translation>
    </message>
    <message>
        <source>{token} · no refresh token</source>
        <translation>{token} · 无刷新令牌</translation>
    </message>
    <message>
        <source>{token} · refresh token good until {day}</source>
        <translation>{token} · 刷新令牌有效至 {day}</translation>
    </message>
    <message>
        <source>{token} · with a refresh token</source>
        <translation>{token} · 有刷新令牌</translation>
    </message>
    <message>
        <source>{total} requests: {ok} fine, {refused} refused, {failed} failed, {stopped} not sent.</source>
        <translation>{total} 个请求：{ok} 个正常，{refused} 个被拒绝，{failed} 个失败，{stopped} 个未发送。</translation>
    </message>
    <message>
        <source>{url} answered something that is not JSON.</source>
        <translation>{url} 的响应不是 JSON。</translation>
    </message>
    <message>
        <source>{url} answered {status}.</source>
        <translation>{url} 返回 {status}。</translation>
    </message>
    <message>
        <source>{url} can&apos;t be a client ID.</source>
        <translation>{url} 不能作为客户端 ID。</translation>
    </message>
    <message>
        <source>{url} does not say how to sign in.</source>
        <translation>{url} 没有说明如何登录。</translation>
    </message>
    <message>
        <source>{url} does not say which version is the newest.</source>
        <translation>{url} 没有说明最新版本。</translation>
    </message>
    <message>
        <source>{url} holds more keys than a sign-in server needs (over {limit} KB), so they were not read.</source>
        <translation>{url} 的密钥多于登录服务器所需（超过 {limit} KB），因此没有读取。</translation>
    </message>
    <message>
        <source>{url} holds no OpenAPI document (status {status}).</source>
        <translation>{url} 不含 OpenAPI 文档（状态 {status}）。</translation>
    </message>
    <message>
        <source>{url} holds no key set.</source>
        <translation>{url} 不含密钥集。</translation>
    </message>
    <message>
        <source>{value} does not match {pattern}</source>
        <translation>{value} 不匹配 {pattern}</translation>
    </message>
    <message>
        <source>{value} is no {format}</source>
        <translation>{value} 不是 {format}</translation>
    </message>
    <message>
        <source>{variable} found</source>
        <translation>已找到 {variable}</translation>
    </message>
    <message>
        <source>{variable} is set, and it wins over anything that is stored.</source>
        <translation>已设置 {variable}，它优先于任何已保存的值。</translation>
    </message>
    <message>
        <source>{version} is out; this is {own}</source>
        <translation>{version} 已发布；当前为 {own}</translation>
    </message>
    <message>
        <source>{what} is from {date}</source>
        <translation>{what} 始于 {date}</translation>
    </message>
    <message>
        <source>{what} is {days} days old.</source>
        <translation>{what}已有 {days} 天。</translation>
    </message>
    <message>
        <source>{what} is {days} days old. Change it: framer-desk rotate {name}</source>
        <translation>{what} 已有 {days} 天。更换：framer-desk rotate {name}</translation>
    </message>
    <message>
        <source>{what} is {days} days old. It is time for another one.</source>
        <translation>{what}已有 {days} 天，该更换了。</translation>
    </message>
    <message>
        <source>{when}: {told}</source>
        <translation>{when}：{told}</translation>
    </message>
    <message>
        <source>{where} and register an app: a native or desktop app where it asks for the kind.</source>
        <translation>{where}并注册应用：询问类型时选择原生或桌面应用。</translation>
    </message>
    <message>
        <source>{where} has no field {field}.</source>
        <translation>{where} 没有字段 {field}。</translation>
    </message>
    <message>
        <source>{where}, once, {first}</source>
        <translation>{where}，一次，{first}</translation>
    </message>
    <message>
        <source>{where}, {count} times, {first} to {last}</source>
        <translation>{where}，{count} 次，{first} 至 {last}</translation>
    </message>
    <message>
        <source>{width} x {height} pixels</source>
        <translation>{width} x {height} 像素</translation>
    </message>
    <message>
        <source>••• from the vault</source>
        <translation>••• 来自保险库</translation>
    </message>
    <message>
        <source>… ({n} bytes in all)</source>
        <translation>…（共 {n} 字节）</translation>
    </message>
</context>
</TS>
