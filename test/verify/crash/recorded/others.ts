import type { Recorded } from './recorded.js';

const usual = `FROM ruby:3.3
WORKDIR /app
COPY . .
CMD ["ruby", "app.rb"]
`;

const usual1 = `FROM debian
WORKDIR /app
COPY . .
CMD ["perl", "app.pl"]
`;

/** What was really said, and what must be said of it. */
export const othersRecorded: readonly Recorded[] = [
  {
    of: 'a gem that is missing (Ruby)',
    files: {
      Dockerfile: usual,
      'app.rb': `require 'sinatra'

get '/' do
  'x'
end
`,
    },
    log: `<internal:/usr/lib/ruby/vendor_ruby/rubygems/core_ext/kernel_require.rb>:136:in \`require': cannot load such file -- sinatra (LoadError)
	from <internal:/usr/lib/ruby/vendor_ruby/rubygems/core_ext/kernel_require.rb>:136:in \`require'
	from app.rb:1:in \`<main>'
`,
    at: 'app.rb:1',
    tells: /LoadError: cannot load such file -- sinatra[\s\S]*RUN gem install sinatra/,
  },
  {
    of: 'a name that is misspelt (Ruby)',
    files: {
      Dockerfile: usual,
      'app.rb': `def start
  prot + 1
end

start
`,
    },
    log: `app.rb:2:in \`start': undefined local variable or method \`prot' for main (NameError)

  prot + 1
  ^^^^
Did you mean?  proc
	from app.rb:5:in \`<main>'
`,
    at: 'app.rb:2',
    tells: /NameError[\s\S]*“prot”/,
  },
  {
    of: 'an end that is missing (Ruby)',
    files: {
      Dockerfile: usual,
      'app.rb': `def start
  puts 'x'

start
`,
    },
    log: `app.rb: --> app.rb
Unmatched keyword, missing \`end' ?
> 1  def start
> 4  start
app.rb:4: syntax error, unexpected end-of-input, expecting \`end' or dummy end (SyntaxError)
start
     ^

`,
    at: 'app.rb:4',
    tells: /SyntaxError[\s\S]*Ruby cannot read/,
  },
  {
    of: 'a program that is not there (Ruby)',
    files: {
      Dockerfile: `FROM ruby:3.3
WORKDIR /app
COPY . .
CMD ["ruby", "server.rb"]
`,
      'app.rb': `puts 1
`,
    },
    log: `ruby: No such file or directory -- server.rb (LoadError)
`,
    at: 'Dockerfile:4',
    tells: /does not hold the program “server\.rb”/,
  },
  {
    of: 'a port that is taken (Ruby)',
    files: {
      Dockerfile: usual,
      'app.rb': `require 'socket'
a = TCPServer.new('0.0.0.0', 4567)
b = TCPServer.new('0.0.0.0', 4567)
`,
    },
    log: `app.rb:3:in \`initialize': Address already in use - bind(2) for "0.0.0.0" port 4567 (Errno::EADDRINUSE)
	from app.rb:3:in \`new'
	from app.rb:3:in \`<main>'
`,
    at: 'app.rb:3',
    tells: /Start it once/,
  },
  {
    of: 'a gem that nothing installs (Ruby)',
    files: {
      Dockerfile: `FROM ruby:3.3
WORKDIR /app
COPY . .
CMD ["bundle", "exec", "puma"]
`,
      'app.rb': `puts 1
`,
      Gemfile: `source "https://rubygems.org"
gem "sinatra"
`,
    },
    log: `bundler: command not found: puma
Install missing gem executables with \`bundle install\`
`,
    at: 'Dockerfile:4',
    tells: /gem “puma”/,
  },
  {
    of: 'a module that is missing (Perl)',
    files: {
      Dockerfile: usual1,
      'app.pl': `use strict;
use Mojolicious::Lite;
`,
    },
    log: `Can't locate Mojolicious/Lite.pm in @INC (you may need to install the Mojolicious::Lite module) (@INC entries checked: /etc/perl /usr/local/lib/x86_64-linux-gnu/perl/5.40.1 /usr/local/share/perl/5.40.1 /usr/lib/x86_64-linux-gnu/perl5/5.40 /usr/share/perl5 /usr/lib/x86_64-linux-gnu/perl-base /usr/lib/x86_64-linux-gnu/perl/5.40 /usr/share/perl/5.40 /usr/local/lib/site_perl) at app.pl line 2.
BEGIN failed--compilation aborted at app.pl line 2.
`,
    at: 'app.pl:2',
    tells: /RUN cpanm Mojolicious::Lite/,
  },
  {
    of: 'a syntax error (Perl)',
    files: {
      Dockerfile: usual1,
      'app.pl': `use strict;
my $a = (1;
`,
    },
    log: `syntax error at app.pl line 2, near "1;"
Execution of app.pl aborted due to compilation errors.
`,
    at: 'app.pl:2',
    tells: /Perl cannot read/,
  },
  {
    of: 'an error of its own (Perl)',
    files: {
      Dockerfile: usual1,
      'app.pl': `use strict;
die "no database";
`,
    },
    log: `no database at app.pl line 2.
`,
    at: 'app.pl:2',
    tells: /no database/,
  },
  {
    of: 'a panic (Rust)',
    files: {
      Dockerfile: `FROM rust:1.90 AS build
WORKDIR /src
COPY . .
RUN cargo build --release

FROM debian
COPY --from=build /src/target/release/app /app
CMD ["/app"]
`,
      'src/main.rs': `fn main() {
    let port: u16 = std::env::var("PORT").unwrap().parse().unwrap();
    println!("{}", port);
}
`,
    },
    log: `
thread 'main' (1) panicked at src/main.rs:2:43:
called \`Result::unwrap()\` on an \`Err\` value: NotPresent
note: run with \`RUST_BACKTRACE=1\` environment variable to display a backtrace
`,
    at: 'src/main.rs:2',
    tells: /called `Result::unwrap\(\)`/,
  },
];
